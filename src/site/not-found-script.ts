/**
 * Runs in the page of unknown addresses, and there only. A host sends that page at any depth, so its links are root paths,
 * right at the root of a domain or where SITE_URL says. Elsewhere the style sheet does not come: the folders of the
 * address are then asked for it, from the top, and where it is found is the root that links get.
 */
export const notFoundScript = [
  'addEventListener("load",async()=>{',
  'let d=document,p=location.pathname,e=d.documentElement,k=e.dataset.root;',
  'if(getComputedStyle(e).getPropertyValue("--measure"))return;',
  'let f=d.querySelector("[rel=stylesheet]").getAttribute("href").slice(k.length);',
  'for(let i=1;i;i=p.indexOf("/",i)+1){',
  'let r=p.slice(0,i);',
  'if(r!=k&&(await fetch(r+f,{method:"HEAD"})).ok){',
  'for(let e of d.querySelectorAll("[href],[action]")){',
  'let a=e.hasAttribute("href")?"href":"action",v=e.getAttribute(a);',
  'if(v.startsWith(k))e.setAttribute(a,r+v.slice(k.length))',
  '}return}}})',
].join('');
