import assert from 'node:assert/strict';
import { defaultSettings, readSettings, type Settings } from '../../../server/src/lsp/settings';

const rules = new Set(['bare-link', 'quote-altered']);

function check(value: unknown, expected: Partial<Settings>, problems: readonly string[] = []): void {
  assert.deepEqual(readSettings(value, rules), { settings: { ...defaultSettings, ...expected }, problems });
}

describe('settings', () => {
  it('have defaults', () => {
    for (const value of [undefined, null, {}, { detect: null, rules: null }]) check(value, {});
  });

  it('are taken over', () => {
    check({ detect: 'never', rules: { 'bare-link': 'off' } }, { detect: 'never', rules: { 'bare-link': 'off' } });
  });

  it('may have keys that are not the server’s', () => {
    check({ detect: 'always', trace: { server: 'messages' } }, { detect: 'always' });
  });

  it('are broken as a whole', () => {
    check('always', {}, ['newsAnnotator has to be an object, not "always".']);
    check([], {}, ['newsAnnotator has to be an object, not [].']);
  });

  it('are broken in one place, and hold in the others', () => {
    check({ detect: 'maybe', rules: { 'bare-link': 'hint' } }, { rules: { 'bare-link': 'hint' } }, [
      'newsAnnotator.detect has to be one of auto, always, never, not "maybe".',
    ]);
    check({ rules: { 'bare-link': 'loud', 'quote-altered': 'error' } }, { rules: { 'quote-altered': 'error' } }, [
      'newsAnnotator.rules: "bare-link" has to be one of off, error, warning, information, hint, not "loud".',
    ]);
    check({ rules: { 'no-such-rule': 'off' } }, {}, ['newsAnnotator.rules: there is no rule "no-such-rule".']);
    check({ rules: ['bare-link'] }, {}, [
      'newsAnnotator.rules has to be an object of rule ids and severities, not ["bare-link"].',
    ]);
  });

  it('take no rule from the prototype of objects', () => {
    check(JSON.parse('{"rules": {"__proto__": "off", "constructor": "off"}}'), {}, [
      'newsAnnotator.rules: there is no rule "__proto__".',
      'newsAnnotator.rules: there is no rule "constructor".',
    ]);
  });

  it('name a people file inside the workspace folder', () => {
    check({ peopleFile: '' }, { peopleFile: null });
    check({ peopleFile: './desk/people.yaml' }, { peopleFile: 'desk/people.yaml' });
    check({ peopleFile: 'desk\\people.yaml' }, { peopleFile: 'desk/people.yaml' });
    for (const path of [
      '../people.yaml',
      'desk/../../people.yaml',
      '/etc/people.yaml',
      'C:\\people.yaml',
      'file:///p',
      7,
    ]) {
      check({ peopleFile: path }, {}, [
        `newsAnnotator.peopleFile has to be a path inside the workspace folder, not ${JSON.stringify(path)}.`,
      ]);
    }
  });

  it('say which quotations have hints, and whether the outline lists reported speech', () => {
    check(
      { inlayHints: { speakers: 'all' }, outline: { reportedSpeech: true } },
      { speakerHints: 'all', reportedSpeech: true },
    );
    check({ inlayHints: { speakers: null }, outline: null }, {});
    check({ inlayHints: { speakers: 'some' }, outline: { reportedSpeech: 'yes' } }, {}, [
      'newsAnnotator.inlayHints.speakers has to be one of off, elsewhere, all, not "some".',
      'newsAnnotator.outline.reportedSpeech has to be true or false, not "yes".',
    ]);
    check({ inlayHints: 'all', outline: [] }, {}, [
      'newsAnnotator.inlayHints has to be an object, not "all".',
      'newsAnnotator.outline has to be an object, not [].',
    ]);
  });

  it('are quoted in part where they are long', () => {
    const [problem] = readSettings({ detect: 'x'.repeat(1000) }, rules).problems;
    assert.ok(problem!.length < 160, problem);
  });
});
