import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';

const languageOf = (text: string): string => annotate(text).language;

const PORTUGUESE =
  'O porto de Elder abriu novamente na segunda-feira, disse a presidente da câmara. “Esperámos muito tempo”, disse Ana Sol ' +
  'aos jornalistas. O conselho votou contra o plano de Bo Lim no ano passado, segundo fontes oficiais da cidade.';

describe('language', () => {
  it('is English for English', () => {
    assert.equal(languageOf('The port of Elder opened again on Monday, the mayor said. '.repeat(5)), 'en');
  });
  it('is English for a text too short to judge', () => {
    assert.equal(languageOf(''), 'en');
    assert.equal(languageOf('Bom dia, Ana Sol.'), 'en');
  });
  it('is English for a table of names and numbers', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `Ana Sol ${i} 12 14 3.5`).join('\n');
    assert.equal(languageOf(`Results of the harbour swim on Monday\n\n${rows}`), 'en');
  });
  it('is undetermined for any other', () => {
    assert.equal(languageOf(PORTUGUESE), 'und');
    assert.equal(languageOf('Порт снова открылся в понедельник, сказала мэр города. '.repeat(5)), 'und');
  });
  it('leaves a text in another language its blocks and nothing else', () => {
    const article = annotate(`O porto abre\n\n${PORTUGUESE}`);
    assert.equal(article.blocks.length, 2);
    const { people, entities, quotations, strayMarks, attributions, findings } = article;
    assert.deepEqual([people, entities, quotations, strayMarks, attributions, findings].flat(), []);
  });
});
