/**
 * The only script that stands in a reading page itself; kept tiny. Before the first paint, so that nothing flashes: a
 * remembered theme. Then the theme switch, which stays hidden without JavaScript; and, for pages opened from a disk,
 * where no server gives a folder its `index.html`: links that name it, and the word that says why there is no search.
 */
export const themeScript = [
  '(d=>{',
  "let r=d.documentElement,m=matchMedia('(prefers-color-scheme:dark)'),s;",
  'try{s=localStorage.theme}catch{}',
  "if(s=='dark'||s=='light')r.dataset.theme=s;",
  "d.addEventListener('DOMContentLoaded',()=>{",
  "let g=i=>d.getElementById(i),b=g('theme'),n=g('disk');",
  "let k=()=>(r.dataset.theme||(m.matches?'dark':'light'))=='dark',p=()=>b.setAttribute('aria-pressed',k());",
  'b.hidden=false;p();m.onchange=p;',
  "b.onclick=()=>{let t=k()?'light':'dark';r.dataset.theme=t;try{localStorage.theme=t}catch{};p()};",
  "if(location.protocol=='file:'){",
  "for(let e of[...d.links,...d.forms]){let a=e.href?'href':'action';e[a]=e[a].replace(/^(file.*\\/)(#.*)?$/,'$1index.html$2')}",
  'if(n)n.hidden=false}',
  '})})(document)',
].join('');
