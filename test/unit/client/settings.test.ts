import assert from 'node:assert/strict';
import { detectSetting, filesSetting, isRelativeGlob, peopleFileSetting } from '../../../client/src/settings';

const settings = (value: unknown): { get(name: string): unknown } => ({ get: () => value });

describe('settings of the client', () => {
  it('takes the three values of detect', () => {
    for (const value of ['auto', 'always', 'never']) assert.equal(detectSetting(settings(value)), value);
  });

  it('takes anything else for auto', () => {
    for (const value of [undefined, null, true, 3, 'Always', ['never'], {}]) {
      assert.equal(detectSetting(settings(value)), 'auto');
    }
  });

  it('keeps the globs among the entries of files', () => {
    assert.deepEqual(filesSetting(settings(['**/wire/*.txt', '', ' ', 7, null])), ['**/wire/*.txt']);
  });

  it('takes anything but a list for no globs', () => {
    for (const value of [undefined, null, '**/*.txt', { 0: '**' }]) assert.deepEqual(filesSetting(settings(value)), []);
  });

  it('takes words for the path of the people file, and anything else for the usual one', () => {
    assert.equal(peopleFileSetting(settings(' desk\\people.yaml ')), 'desk/people.yaml');
    for (const value of [undefined, null, '', ' ', 7, ['people.yaml']])
      assert.equal(peopleFileSetting(settings(value)), null);
  });

  it('tells globs that count from the folder', () => {
    assert.deepEqual(['wire/*.txt', '*.txt', '{a,b}/*'].map(isRelativeGlob), [true, true, true]);
    assert.deepEqual(['**/wire/*.txt', '/srv/*.txt', 'C:\\wire\\*.txt', 'c:/a'].map(isRelativeGlob), [
      false,
      false,
      false,
      false,
    ]);
  });
});
