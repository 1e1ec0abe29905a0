import { checkKinds } from './check';

describe('a quotation is', () => {
  it('a sentence where it is whole', () => {
    checkKinds('⟦sentence|“We won the vote,”⟧ Ana Sol said. ⟦sentence|“They lost.”⟧');
    checkKinds('Asked about it, Ana Sol said, ⟦sentence|“We won.”⟧');
    checkKinds('⟦sentence|“Why?”⟧ asked Ana Sol.');
    checkKinds('Ana Sol said: ⟦sentence|“We won the vote.⟧\n\n⟦sentence|“It was hard.”⟧');
  });

  it('partial where the story’s sentence goes on with it', () => {
    checkKinds('Ana Sol said the plan was ⟦partial|“a disgrace to the town.”⟧');
    checkKinds('Ana Sol told reporters it was ⟦partial|“late”⟧ and ⟦partial|“old”⟧.');
    checkKinds('⟦sentence|“We won,”⟧ Ana Sol said, ⟦partial|“and they lost.”⟧');
    checkKinds('Ana Sol called Bo Lim ⟦partial|“a liar and a thief.”⟧');
  });

  describe('a term where nobody is quoted', () => {
    it('for a title', () => {
      checkKinds('The book ⟦term|“The Art of the Port”⟧ sold well.');
      checkKinds('Ana Sol wrote ⟦term|“The Port of Elder”⟧ and left.');
    });
    it('for a nickname', () => {
      checkKinds('Ana ⟦term|“Annie”⟧ Sol said so.');
      checkKinds('⟦sentence|“We won,”⟧ said Senator Ana ⟦term|“Annie”⟧ Sol.');
    });
    it('for what a thing is called, and not for what somebody calls it', () => {
      checkKinds('Ana Sol read a poem called ⟦term|“Harbour”⟧ on Monday.');
      checkKinds('Ana Sol welcomed what she called ⟦partial|“a long harbour”⟧ on Monday.');
    });
    it('for what a thing is titled', () => {
      checkKinds('The 30-second film, titled ⟦term|“Gulls,”⟧ shows the port.');
    });
    it('for a cross-head between quotation marks', () => {
      checkKinds(
        '⟦sentence|“We won the vote,”⟧ Ana Sol said.\n\n⟦term|‘All Gulls Are Off’⟧\n\nThe port opened in May.',
      );
    });
    it('for an aside in a transcript', () => {
      checkKinds('Ana Sol said: ⟦sentence|“We won the vote.⟧\n\n⟦term|“(CROSSTALK)”⟧\n\nThe council left.');
    });
    it('for a part of what a law or a thing is about', () => {
      checkKinds('Town law lets a port sell what is an ⟦term|“open hazard”⟧ to ships.');
    });
    it('for a so-called thing', () => void checkKinds('The so-called ⟦term|“dry port”⟧ opened.'));
    it('for a word under discussion', () => void checkKinds('The word ⟦term|“port”⟧ is old.'));
  });
});
