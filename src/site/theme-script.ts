import { FOLDER_ON_DISK } from './disk-address.ts';

/**
 * The only script that stands in a reading page itself; kept tiny. Before the first paint, so that nothing flashes: a
 * remembered theme; and the slash at the end of the address, which some hosts do without: relative links, styles and fonts
 * are then found where they are. The address is changed in its place, not asked for anew: a host that takes slashes off
 * would send the reader round. Then the theme switches, which stay hidden without JavaScript; and, for pages opened from a disk,
 * where no server gives a folder its `index.html`: links that name it, and what the page keeps for there (`#onDisk`, as no
 * heading is called), a script or words.
 */
export const themeScript = [
  '(d=>{',
  "let r=d.documentElement,l=location,m=matchMedia('(prefers-color-scheme:dark)'),s;",
  'try{s=localStorage.theme}catch{}',
  'if(/^(dark|light)$/.test(s))r.dataset.theme=s;',
  // The page of unknown addresses alone counts from the root.
  "if(/^http/.test(l.protocol)&&/\\/[^/.]+$/.test(l.pathname)&&r.dataset.root[0]!='/')history.replaceState(null,'',l.pathname+'/'+l.search+l.hash);",
  'd.onreadystatechange=()=>{',
  "let k=()=>(r.dataset.theme||(m.matches&&'dark'))=='dark',",
  "c=()=>{let t=r.dataset.theme=k()?'light':'dark';p();try{localStorage.theme=t}catch{}},",
  "p=()=>d.querySelectorAll('.theme-switch').forEach(b=>{b.hidden=!1;b.onclick=c;b.setAttribute('aria-pressed',k())});",
  'p();m.onchange=p;',
  "if(l.protocol=='file:'){",
  "for(let e of[...d.links,...d.forms]){let a=e.href?'href':'action';e[a]=e[a].replace(" +
    FOLDER_ON_DISK +
    ",'$1index.html$2')}",
  'if(self.onDisk)onDisk.replaceWith(onDisk.content)}',
  '}})(document)',
].join('');
