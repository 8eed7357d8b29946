// Building interface from plain elements: text is only ever text, and only a person's own click counts.
"use strict";

{
  const SVG = "http://www.w3.org/2000/svg";

  /** Own icons on a 24 x 24 grid, drawn as strokes: tag and attributes of each shape. */
  const ICONS = Object.freeze({
    apply: [["circle", { cx: 12, cy: 12, r: 9 }], ["path", { d: "m8.5 12.2 2.4 2.4 4.6-5" }]],
    caution: [["path", { d: "M12 4 21 19.5H3Z" }], ["path", { d: "M12 10v4M12 16.8v.1" }]],
    skip: [["circle", { cx: 12, cy: 12, r: 9 }], ["path", { d: "M8 12h8" }]],
    none: [
      ["circle", { cx: 12, cy: 12, r: 9, "stroke-dasharray": "3 3.3" }],
      ["path", { d: "M12 16.6v.1M9.8 9.6a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .8-1 1.6" }],
    ],
    info: [["circle", { cx: 12, cy: 12, r: 9 }], ["path", { d: "M12 11v5M12 7.8v.1" }]],
    close: [["path", { d: "m6 6 12 12M18 6 6 18" }]],
    coin: [
      ["ellipse", { cx: 12, cy: 7, rx: 8, ry: 3.5 }],
      ["path", { d: "M4 7v5c0 2 3.6 3.5 8 3.5s8-1.5 8-3.5V7M4 12v5c0 2 3.6 3.5 8 3.5s8-1.5 8-3.5v-5" }],
    ],
    swap: [["path", { d: "M4 8h13l-3.5-3.5M20 16H7l3.5 3.5" }]],
    more: [["path", { d: "m7 10 5 5 5-5" }]],
    search: [["circle", { cx: 11, cy: 11, r: 6.5 }], ["path", { d: "m16 16 4.5 4.5" }]],
    settings: [["path", { d: "M4 7h9M19 7h1M4 17h1M11 17h9" }], ["circle", { cx: 16, cy: 7, r: 2.5 }], ["circle", { cx: 8, cy: 17, r: 2.5 }]],
    copy: [["rect", { x: 9, y: 9, width: 11, height: 11, rx: 2 }], ["path", { d: "M5 15V6a2 2 0 0 1 2-2h8" }]],
    mark: [
      ["path", { d: "M12 2.8 19.5 6v6c0 4.6-3.2 7.8-7.5 9.2C7.7 19.8 4.5 16.6 4.5 12V6Z" }],
      ["path", { d: "m8.6 12.1 2.5 2.5 4.5-5" }],
    ],
  });

  /**
   * An element with attributes and children. Strings become text nodes, never markup; null children are left out;
   * an attribute that is false or null is left out, true is empty.
   * @param {string} tag
   * @param {Record<string, string | number | boolean | null>} attributes
   * @param {...(Node | string | null)} children
   */
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  /** @param {keyof typeof ICONS} name */
  function icon(name) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    for (const [tag, attributes] of ICONS[name]) {
      const shape = document.createElementNS(SVG, /** @type {string} */ (tag));
      for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
      svg.append(shape);
    }
    return svg;
  }

  /**
   * Listen for what a person does: events that a script made are ignored, since the page could make them too.
   * @param {EventTarget} target
   * @param {string} type
   * @param {(event: any) => void} handler
   * @param {AddEventListenerOptions} [options]
   */
  function onTrusted(target, type, handler, options) {
    target.addEventListener(type, (event) => event.isTrusted && handler(event), options);
  }

  globalThis.Elements = Object.freeze({ make, icon, onTrusted });
}
