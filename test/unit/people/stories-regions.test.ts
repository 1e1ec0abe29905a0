import { checkPeople, story } from './check';

describe('short stories of several regions', () => {
  it('Kenya', () => {
    checkPeople(
      story(
        'Kenyan MPs back water levy',
        'NAIROBI, Kenya (AP) — Kenyan lawmakers approved a levy on water on Tuesday after Finance Minister ⟦p1.f|Beatrice Wanyonyi⟧ halved it.',
        'The levy had led to riots in Kisumu, where a trader, ⟦p2.f|Otieno Ogutu⟧, set fire to ⟦p2.p|his⟧ own tap.',
        '⟦p1.s|Wanyonyi⟧ told the house ⟦p1.p|she⟧ had listened. “⟦p2.s|Ogutu⟧ paid ⟦p2.p|his⟧ bill the next day,” ⟦p1.p|she⟧ said.',
      ),
    );
  });
  it('India', () => {
    checkPeople(
      story(
        'CHENNAI: Deputy collector ⟦p1.f|C.P. Raghavan⟧ was transferred on Monday, a day after a video showed ⟦p1.p|him⟧ slapping a vendor.',
        'The vendor, ⟦p2.f|K. Selvaraju⟧, said ⟦p2.p|he⟧ wanted an apology. ⟦p1.s|Raghavan⟧ could not be reached.',
        'Chief Minister ⟦p3.f|Meena Subramaniam⟧ said ⟦p3.p|she⟧ had ordered an inquiry.',
      ),
    );
  });
  it('Egypt', () => {
    checkPeople(
      story(
        'Egypt opens tomb near Luxor',
        'LUXOR, Egypt (Reuters) - Egypt opened the tomb of Queen ⟦p1.f|Merneptari⟧ to visitors on Saturday.',
        'Antiquities minister ⟦p2.f|Tarek el-Ganzouri⟧ cut the ribbon. ⟦p2.s|El-Ganzouri⟧ said ⟦p1.f|Merneptari⟧ had been buried with ⟦p1.p|her⟧ cats.',
      ),
    );
  });
  it('Ireland', () => {
    checkPeople(
      story(
        'Ferry deal divides Dublin',
        'DUBLIN (Reuters) - Irish Transport Minister ⟦p1.f|Siobhan O’Hanley⟧ defended a ferry contract on Wednesday against claims that ⟦p1.p|her⟧ husband’s firm had drafted it.',
        '“⟦p1.p|My⟧ husband sells tea,” ⟦p1.s|O’Hanley⟧ told the Dail. Opposition leader ⟦p2.f|Declan Moriarty⟧ said ⟦p2.p|he⟧ had asked about ferries.',
      ),
    );
  });
  it('Ukraine', () => {
    checkPeople(
      story(
        'Prisoners come home',
        'KYIV (Reuters) - Ukraine and Russia exchanged 90 prisoners on Thursday, among them Sergeant ⟦p1.f|Taras Hrynenko⟧, ⟦p1.p|whose⟧ mother had stood at the border for a year.',
        '“⟦p1.p|I⟧ knew ⟦p1.p|my⟧ mother would be there,” ⟦p1.s|Hrynenko⟧ told reporters. Major General ⟦p2.f|Viktor Lysak⟧ said more would follow.',
      ),
    );
  });
  it('Vietnam', () => {
    checkPeople(
      story(
        'Bridge opens in Mekong Delta',
        'CAN THO, Vietnam (AP) — Vietnamese Prime Minister ⟦p1.f|Pham Quoc Chau⟧ opened a bridge across the Mekong on Sunday.',
        'A ferryman, ⟦p2.f|Tran Van Thiep⟧, 61, watched from ⟦p2.p|his⟧ boat. “It is beautiful, and now ⟦p2.p|I⟧ can fish,” ⟦p2.p|he⟧ said.',
      ),
    );
  });
  it('Australia', () => {
    checkPeople(
      story(
        'Oars beat cars',
        'SYDNEY (Reuters) - Sydney’s lord mayor, ⟦p1.f|Paige Holloway⟧, has sold ⟦p1.p|her⟧ car and rows to work, ⟦p1.p|she⟧ said on Friday.',
        '⟦p1.s|Holloway⟧, 44, learned rowing from ⟦p1.p|her⟧ father. “⟦p1.p|I⟧ am never late,” ⟦p1.p|she⟧ said. “The tide is.”',
      ),
    );
  });
  it('Turkey', () => {
    checkPeople(
      story(
        'A poem and 200 days',
        'ISTANBUL (Reuters) - A Turkish court on Tuesday freed the novelist ⟦p1.f|Işıl Çağlayan⟧, ⟦p1.p|who⟧ had spent 200 days in jail for a poem.',
        '⟦p1.s|Çağlayan⟧ walked out with ⟦p1.p|her⟧ typewriter under ⟦p1.p|her⟧ arm. ⟦p1.p|Her⟧ lawyer, ⟦p2.f|Kerem Aydoğdu⟧, carried the paper.',
      ),
    );
  });
  it('the Pacific', () => {
    checkPeople(
      story(
        'Tonga hails rugby win',
        'NUKU’ALOFA (AFP) - Tonga’s Prime Minister ⟦p1.f|Siaosi Fa’ahiva⟧ declared a holiday on Monday after a rugby win over England.',
        'King ⟦p2.f|Taufaleva⟧ had watched in ⟦p2.p|his⟧ garden. Captain ⟦p3.f|Sione Vainikolo⟧ promised ⟦p2.p|him⟧ the ball, and ⟦p3.s|Vainikolo⟧ kept ⟦p3.p|his⟧ word.',
      ),
    );
  });
});
