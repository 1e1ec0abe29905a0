/** Given names and the short forms that news uses for them; a short form can belong to several. */
const SHORT_FORMS =
  'abigail:abby,gail alan:al albert:al,bert alexander:alex,sandy,alec alexandra:alex,sandra,sasha alfred:fred,alf andrew:andy,drew anthony:tony ' +
  'barbara:barb,babs benjamin:ben,benny bernard:bernie catherine:cathy,kate,cat charles:charlie,chuck,chas christopher:chris christine:chris,chrissie ' +
  'clifford:cliff cynthia:cindy daniel:dan,danny david:dave,davy deborah:debbie,deb dennis:den donald:don,donnie dorothy:dot,dottie douglas:doug ' +
  'edward:ed,eddie,ted,ned eleanor:ellie,nell elizabeth:liz,beth,betty,lizzie,eliza,betsy emily:em ernest:ernie eugene:gene francis:frank,fran ' +
  'franklin:frank frederick:fred,freddie,rick gabriel:gabe geoffrey:geoff george:georgie gerald:gerry,jerry gregory:greg harold:harry,hal henry:harry,hank ' +
  'herbert:herb,bert jacob:jake james:jim,jimmy,jamie janet:jan jeffrey:jeff jennifer:jen,jenny jessica:jess john:jack,johnny jonathan:jon,jonny ' +
  'joseph:joe,joey joshua:josh josephine:jo judith:judy katherine:kate,kathy,katie,kit kenneth:ken,kenny kimberly:kim lawrence:larry,laurie leonard:len,lenny ' +
  'leslie:les louis:lou,louie madeleine:maddy margaret:maggie,meg,peggy,marge martin:marty matthew:matt melissa:mel michael:mike,mick,mickey,micky ' +
  'nathaniel:nat,nate nathan:nate nicholas:nick,nicky nicola:nicky pamela:pam patricia:pat,patty,tricia,trish patrick:pat,paddy peter:pete philip:phil ' +
  'phillip:phil rachel:rach raymond:ray rebecca:becky,becca richard:rick,dick,rich,richie,ricky robert:bob,rob,bobby,robbie roger:rog ronald:ron,ronnie ' +
  'rupert:bert samantha:sam samuel:sam,sammy sarah:sally sidney:sid stanley:stan stephen:steve,stevie steven:steve stuart:stu susan:sue,suzie ' +
  'terence:terry theodore:ted,theo,teddy thomas:tom,tommy timothy:tim,timmy valerie:val victor:vic victoria:vicky,tori vincent:vince,vinny ' +
  'walter:walt,wally william:bill,will,billy,liam zachary:zach francisco:paco,pancho,kiko guillermo:memo ignacio:nacho josé:pepe jesús:chucho ' +
  'mohammed:mo,mohamed,muhammad,mohammad,muhammed,mohamad mohamed:mo,muhammad,mohammad muhammad:mo,mohammad aleksandr:sasha,alex vladimir:vova mikhail:misha ivan:vanya';

const shortForms = new Map<string, ReadonlySet<string>>(
  SHORT_FORMS.split(' ').map((entry) => {
    const [name, forms] = entry.split(':') as [string, string];
    return [name, new Set(forms.split(','))];
  }),
);

const longForms = new Map<string, string[]>();
for (const [name, forms] of shortForms)
  for (const form of forms) longForms.set(form, [...(longForms.get(form) ?? []), name]);

/** The first letters that a given name's short and long forms begin with, its own among them. In lower case. */
export function initialsOf(name: string): Set<string> {
  const initials = new Set([name.charAt(0)]);
  for (const form of shortForms.get(name) ?? []) initials.add(form.charAt(0));
  for (const long of longForms.get(name) ?? []) initials.add(long.charAt(0));
  return initials;
}

/** Whether one given name is a usual short form of the other: Tom and Thomas. In lower case. */
export function isShortForm(a: string, b: string): boolean {
  return shortForms.get(a)?.has(b) === true || shortForms.get(b)?.has(a) === true;
}
