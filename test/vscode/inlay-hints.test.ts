import { assert } from 'chai';
import { commands, ConfigurationTarget, Range, workspace, type InlayHint, type TextDocument } from 'vscode';
import { closeAll, eventually, open, rangeOf, sample } from './workbench';

describe('inlay hints', () => {
  afterEach(closeAll);

  it('name the speakers whom their sentences do not name', async () => {
    const document = await open(sample);
    assert.isUndefined(await hintBehind(document, 'Nobody builds a better tug than we do.”'));
    assert.isUndefined(await hintBehind(document, 'she takes a dozen of our tugs on a proper winter lease,”'));
    const continued = await open('reservoir-audit.txt');
    assert.match(labelOf(await hintBehind(continued, 'Who signed?"')), /^— June Wetherell\??$/);
  });

  it('follow the setting', async () => {
    const document = await open('reservoir-audit.txt');
    const settings = workspace.getConfiguration('newsAnnotator');
    const behindCued = (): Promise<InlayHint | undefined> => hintBehind(document, 'that had been drained,"');
    try {
      await settings.update('inlayHints.speakers', 'all', ConfigurationTarget.Global);
      assert.match(labelOf(await eventually(behindCued, (hint) => hint !== undefined)), /Etcheverry\??$/);
      await settings.update('inlayHints.speakers', 'off', ConfigurationTarget.Global);
      await eventually(
        () => hintsIn(document),
        (hints) => hints.length === 0,
      );
    } finally {
      await settings.update('inlayHints.speakers', undefined, ConfigurationTarget.Global);
    }
    await eventually(
      () => hintsIn(document),
      (hints) => hints.length > 0,
    );
  });

  it('are none of a text that is no article', async () => {
    assert.isEmpty(await hintsIn(await open('not-articles/short-story.txt')));
  });
});

async function hintsIn(document: TextDocument): Promise<InlayHint[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  return commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
}

/** The hint right behind words that stand in the document once. */
async function hintBehind(document: TextDocument, words: string): Promise<InlayHint | undefined> {
  const { end } = rangeOf(document, words, words);
  return (await hintsIn(document)).find(({ position }) => position.isEqual(end));
}

function labelOf(hint: InlayHint | undefined): string {
  assert.isDefined(hint);
  const { label } = hint;
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}
