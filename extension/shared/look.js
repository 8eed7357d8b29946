// The look: tokens, badge and explanation. The only colours, sizes and radii; text on each tint is AA (4.5:1) or
// better in both themes. A constructed style sheet works under any page's content security policy.
"use strict";

{
  const TOKENS = `
.surface{--ink:#16181d;--ink-2:#4a505c;--ink-3:#646b79;--paper:#fff;--paper-2:#f6f7f9;--line:#e3e6eb;--focus:#2457d6;
  --apply:#0b6b3a;--apply-bg:#e5f5ec;--caution:#8a5200;--caution-bg:#fff3da;--skip:#a8261c;--skip-bg:#fdeae8;--grey:#4a505c;--grey-bg:#eef0f3;
  --page:#f3f4f6;--accent:#2457d6;--on-accent:#fff;--s1:4px;--s2:8px;--s3:12px;--s4:16px;--s5:24px;
  --on:#0b6b3a;--off:#8b92a0;--r:16px;--r-s:8px;--shadow:0 1px 2px rgba(16,24,40,.06),0 12px 32px rgba(16,24,40,.14);
  --font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
  font:var(--font);color:var(--ink);color-scheme:light}
.surface.dark{--ink:#eceef2;--ink-2:#b9bfca;--ink-3:#99a1af;--paper:#1b1e24;--paper-2:#23272f;--line:#343a45;--focus:#8fb0ff;
  --apply:#6fdc9f;--apply-bg:#123524;--caution:#f5c266;--caution-bg:#3a2b0c;--skip:#ff9d93;--skip-bg:#431a17;--grey:#b9bfca;--grey-bg:#2b3039;
  --page:#121419;--accent:#8fb0ff;--on-accent:#10131a;
  --on:#2f9d63;--off:#6b7280;--shadow:0 1px 2px rgba(0,0,0,.4),0 16px 40px rgba(0,0,0,.5);color-scheme:dark}
  *,*::before,*::after{box-sizing:border-box}
  svg{width:16px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
  button{font:inherit;color:inherit}
  :focus-visible{outline:2px solid var(--focus);outline-offset:2px}
  .apply{--fg:var(--apply);--bg:var(--apply-bg)}.caution{--fg:var(--caution);--bg:var(--caution-bg)}
  .skip{--fg:var(--skip);--bg:var(--skip-bg)}.none{--fg:var(--grey);--bg:var(--grey-bg)}
  .chip{display:inline-block;font-size:12px;font-weight:600;border-radius:6px;padding:1px 7px;background:var(--bg);color:var(--fg)}
  @media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
  `;

  const BADGE = `
  :host{all:initial!important;display:block!important;visibility:visible!important;opacity:1!important;margin:0 0 16px!important}
  .bar{display:flex;align-items:center;gap:6px 9px;flex-wrap:wrap}
  .badge{white-space:nowrap;display:inline-flex;align-items:center;gap:6px;height:28px;padding:0 11px 0 8px;border-radius:14px;border:1px solid transparent;
  font-weight:600;font-size:13px;line-height:1;cursor:pointer;background:var(--bg);color:var(--fg)}
  .badge:hover{border-color:currentColor}
  .badge[data-verdict=loading]{cursor:default;opacity:.8}
  .badge.preliminary{border:1px dashed currentColor;background:transparent}
  .headline{font-size:13px;color:var(--ink-2);overflow-wrap:anywhere;min-width:0}
  .headline b{font-weight:600;color:var(--ink)}
  `;

  // On lists every badge has the same height whatever it says, and is laid out by itself: else each of thousands of
  // badges that changes would have the browser lay out the whole list again.
  const COMPACT = `
  :host{contain:size layout style!important;height:28px!important;margin:6px 0 10px!important}
  .bar{flex-wrap:nowrap;height:28px}
  .bar>.badge{flex:none}
  .headline{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
  @media (max-width:700px){
    :host{height:38px!important}
    .bar{height:38px}
    .headline{white-space:normal;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;line-height:1.35}
  }
  `;

  const EXPLANATION = `
  .panel{position:absolute;inset:auto;margin:0;padding:0;width:420px;max-height:min(86vh,760px);overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;
  background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:var(--shadow);overflow-wrap:anywhere}
  .panel:focus{outline:none}
  .top{display:flex;gap:12px;padding:16px 18px 14px;align-items:flex-start}
  .top>div{min-width:0;flex:1}
  .disc{width:36px;height:36px;border-radius:18px;display:grid;place-items:center;background:var(--bg);color:var(--fg);flex:none}
  .disc svg{width:20px;height:20px}
  .verdict{font-weight:700;font-size:17px;line-height:1.25;margin:0}
  .why-so{color:var(--ink-2);margin:1px 0 0}
  .close{border:0;background:none;color:var(--ink-3);width:32px;height:32px;margin:-4px -6px 0 0;border-radius:8px;display:grid;place-items:center;cursor:pointer;flex:none}
  .close:hover{background:var(--paper-2)}
  .cost{display:flex;align-items:flex-start;gap:8px;margin:0 18px 12px;padding:9px 12px;border-radius:var(--r-s);background:var(--paper-2);color:var(--ink-2);font-size:13px}
  .cost svg{margin-top:1px}
  .level{padding:4px 18px;margin:0;font-size:12px;font-weight:600;color:var(--ink-3)}
  .row{display:grid;grid-template-columns:20px minmax(0,1fr) auto;gap:2px 10px;padding:8px 18px;cursor:pointer;align-items:start;border:0;background:none;width:100%;text-align:left}
  .row:hover{background:var(--paper-2)}
  .row:focus-visible,.quiet>summary:focus-visible{outline-offset:-2px}
  .row .sign{color:var(--fg);margin-top:2px}
  .row .says{grid-column:2}
  .row .rule{grid-column:2;color:var(--ink-3);font-size:12px}
  .row .saw{grid-column:3;grid-row:1/3;align-self:center;max-width:140px;font-size:12px;color:var(--ink-2);background:var(--paper-2);border:1px solid var(--line);border-radius:6px;padding:2px 7px;overflow:hidden;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical}
  .why{margin:0 18px 10px 48px;padding:10px 12px;border-radius:var(--r-s);background:var(--paper-2);font-size:13px;color:var(--ink-2)}
  .why p{margin:0}.why p+p{margin-top:6px}.why .source{color:var(--ink-3);font-size:12px}
  .undo{display:flex;gap:12px;align-items:center;margin:0 18px 12px;padding:8px 12px;border-radius:var(--r-s);background:var(--grey-bg);color:var(--grey);font-size:13px}
  .link{border:0;background:none;padding:2px 0;color:var(--focus);font-weight:600;font-size:13px;cursor:pointer;text-decoration:underline}
  .why .options{margin-top:6px}.why .options ul{margin:4px 0;padding-left:18px}.why summary,.cost summary{cursor:pointer}
  .why .options span{color:var(--ink-3)}
  .why .actions{display:flex;gap:14px;margin-top:8px;align-items:center;flex-wrap:wrap}
  .rule-on{margin-left:auto;display:flex;gap:8px;align-items:center}
  .switch{width:34px;height:20px;border-radius:10px;background:var(--off);position:relative;flex:none;border:0;padding:0;cursor:pointer}
  .switch::after{content:"";position:absolute;width:16px;height:16px;border-radius:8px;left:2px;top:2px;background:#fff;box-shadow:0 1px 2px rgba(0,0,0,.3)}
  .switch[aria-checked=true]{background:var(--on)}.switch[aria-checked=true]::after{left:16px}
  .light{position:absolute;inset:auto;margin:0;padding:0;border:2px solid var(--focus);border-radius:8px;background:rgba(36,87,214,.12);pointer-events:none}
  .would-be{display:flex;gap:8px;align-items:flex-start;padding:8px 18px;color:var(--ink-2);font-size:13px;margin:0}
  .would-be svg{margin-top:2px}
  .rest{border-top:1px solid var(--line);margin-top:6px;padding:4px 0}
  .quiet>summary{padding:7px 18px;color:var(--ink-2);font-size:13px;cursor:pointer}
  .quiet>summary:hover{background:var(--paper-2)}
  .quiet ul{margin:0 0 6px;padding:0 18px 0 38px;font-size:13px;color:var(--ink-2)}
  .quiet li{margin:2px 0}.quiet li span{color:var(--ink-3)}
  .foot{padding:10px 18px 14px;border-top:1px solid var(--line);color:var(--ink-3);font-size:12px;display:flex;justify-content:space-between;gap:12px}
  @media (max-width:420px){.row{grid-template-columns:20px minmax(0,1fr)}.row .saw{grid-column:2;grid-row:auto;justify-self:start;max-width:100%}.why{margin-left:18px}}
  `;

  /** @param {string} css */
  function sheet(css) {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  }

  const overlay = [sheet(TOKENS), sheet(BADGE), sheet(EXPLANATION)];

  globalThis.Look = Object.freeze({ tokens: sheet(TOKENS), overlay, onLists: [...overlay, sheet(COMPACT)] });
}
