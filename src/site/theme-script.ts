/**
 * Runs before the first paint, so that a remembered theme does not flash; then wires the switch, which stays
 * hidden without JavaScript. Kept inline and tiny: it is the only script of a reading page.
 */
export const themeScript = [
  '(d=>{',
  "let r=d.documentElement,m=matchMedia('(prefers-color-scheme:dark)'),s;",
  'try{s=localStorage.theme}catch{}',
  "if(s=='dark'||s=='light')r.dataset.theme=s;",
  "d.addEventListener('DOMContentLoaded',()=>{",
  "let b=d.getElementById('theme');if(!b)return;",
  "let k=()=>(r.dataset.theme||(m.matches?'dark':'light'))=='dark',p=()=>b.setAttribute('aria-pressed',k());",
  'b.hidden=false;p();m.onchange=p;',
  "b.onclick=()=>{let t=k()?'light':'dark';r.dataset.theme=t;try{localStorage.theme=t}catch{};p()}",
  '})})(document)',
].join('');
