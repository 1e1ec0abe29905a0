import assert from 'node:assert/strict';
import { conjugate } from '../../../server/src/text/conjugate';

function check(lemma: string, forms: string): void {
  const { present, past, perfect, participle } = conjugate(lemma);
  assert.equal([present, past, perfect, participle].join(' '), forms);
}

describe('conjugation', () => {
  it('follows the rules of spelling', () => {
    check('claim', 'claims claimed claimed claiming');
    check('deny', 'denies denied denied denying');
    check('say', 'says said said saying');
    check('portray', 'portrays portrayed portrayed portraying');
    check('blame', 'blames blamed blamed blaming');
    check('agree', 'agrees agreed agreed agreeing');
    check('echo', 'echoes echoed echoed echoing');
    check('stress', 'stresses stressed stressed stressing');
  });
  it('doubles the last consonant of a stressed syllable', () => {
    check('beg', 'begs begged begged begging');
    check('quip', 'quips quipped quipped quipping');
    check('admit', 'admits admitted admitted admitting');
    check('whisper', 'whispers whispered whispered whispering');
    check('post', 'posts posted posted posting');
    check('vow', 'vows vowed vowed vowing');
    check('shout', 'shouts shouted shouted shouting');
  });
  it('knows the irregular verbs that report', () => {
    check('write', 'writes wrote written writing');
    check('tell', 'tells told told telling');
    check('begin', 'begins began begun beginning');
    check('see', 'sees saw seen seeing');
    check('read', 'reads read read reading');
    check('uphold', 'upholds upheld upheld upholding');
  });
});
