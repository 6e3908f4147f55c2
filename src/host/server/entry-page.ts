import type { RequestListener } from 'node:http';

/**
 * The plain http page before the demo: it tells why the browser is about to warn and how to go on, and goes on by itself
 * where the certificate is trusted already. So nobody meets a warning that nobody explained.
 */
export const answerEntry: RequestListener = (request, response) => {
  const host = (request.headers.host ?? 'localhost').replace(/[^\w.:[\]-]/g, '');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src https://${host}; img-src data:`,
  });
  response.end(entryPage(`https://${host}/`));
};

const STYLE = `
  body { margin: 0; font: 16px/1.55 "Segoe UI", "Microsoft YaHei", system-ui, sans-serif; color: #1b2a33; background: #f3f6f7; }
  main { max-width: 44rem; margin: 8vh auto; padding: 2rem 2.5rem; background: #fff; border-radius: 12px; box-shadow: 0 2px 14px #0b3c5d22; }
  h1 { font-size: 1.4rem; margin: 0 0 .6rem; color: #0b3c5d; } section + section { margin-top: 1.6rem; padding-top: 1.2rem; border-top: 1px solid #dde5e8; }
  a.go { display: inline-block; margin: .6rem 0; padding: .55rem 1.2rem; border-radius: 6px; background: #0b3c5d; color: #fff; text-decoration: none; }
  a.go:focus-visible { outline: 3px solid #3fa7a3; outline-offset: 2px; } code { white-space: nowrap; background: #eef3f4; padding: .1em .35em; border-radius: 4px; }
  li { margin: .25rem 0; }`;

function entryPage(address: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tierwise demo – before your browser warns · 打开演示之前</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main>
<section lang="en"><h1>Your browser will warn you once. Here is why.</h1>
<p>The demo runs only on this computer, at <code>${address}</code>. Excel add-ins must be served over https, so the demo made its own
certificate when it first started. Your browser does not know who made it and will say the connection “is not private”.</p>
<ul><li>To go on once: open the demo, choose <b>Advanced</b>, then <b>Proceed to localhost</b>.</li>
<li>To never see it again: stop the demo and start it with <code>npm run demo -- --trust</code>. This adds Microsoft's developer
certificate for localhost to this computer; <code>npx office-addin-dev-certs uninstall</code> takes it back.</li></ul>
<a class="go" href="${address}">Open the demo</a></section>
<section lang="zh-CN"><h1>浏览器会提示一次“不是私密连接”，原因如下</h1>
<p>演示只在这台电脑上运行，地址是 <code>${address}</code>。Excel 加载项必须通过 https 提供，所以演示在首次启动时自己生成了一张证书。浏览器不认识它的签发者，因此会提示“您的连接不是私密连接”。</p>
<ul><li>只这一次继续：打开演示后点“高级”，再点“继续前往 localhost”。</li>
<li>以后不再提示：停止演示，用 <code>npm run demo -- --trust</code> 重新启动。它会在这台电脑上安装微软的本机开发证书；要撤销时运行 <code>npx office-addin-dev-certs uninstall</code>。</li></ul>
<a class="go" href="${address}">打开演示</a></section>
</main><script>fetch('${address}favicon.svg',{mode:'no-cors',cache:'no-store'}).then(()=>location.replace('${address}'),()=>{});</script></body></html>`;
}
