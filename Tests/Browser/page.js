// What a page looks like to a browser: boxes of drawings, contrast of every text, and what a log may have smuggled in.
(() => {
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => {
      const c = v / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  // Computed colours are rgb(), rgba() or none.
  const colour = text => {
    const parts = (text.match(/[\d.]+/g) || []).map(Number);
    return parts.length < 3 ? [0, 0, 0, 0] : [parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : 1];
  };
  const over = (top, bottom) => [0, 1, 2].map(i => top[i] * top[3] + bottom[i] * (1 - top[3]));
  const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
  const ground = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(colour(getComputedStyle(e).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), canvas);
  };
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  // In a drawing a text may lie on shapes: every one whose box holds its middle is put below it, in order.
  const drawnGround = text => {
    const box = text.getBoundingClientRect();
    const x = box.x + box.width / 2, y = box.y + box.height / 2;
    let below = ground(text.closest('svg'));
    for (const shape of text.closest('svg').querySelectorAll('rect, circle, path')) {
      if (shape.closest('defs') || !(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const b = shape.getBoundingClientRect();
      if (x < b.left || x > b.right || y < b.top || y > b.bottom) continue;
      const style = getComputedStyle(shape);
      const fill = style.fill.startsWith('url') ? colour('rgb(128,128,128)') : colour(style.fill);
      // A hatch covers a fifth of what it lies on.
      const cover = style.fill.startsWith('url') ? 0.2 : Number(style.fillOpacity);
      below = over([fill[0], fill[1], fill[2], fill[3] * cover], below);
    }
    return below;
  };
  const texts = [];
  const walker = document.createTreeWalker(document.body || document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, parent = node.parentElement;
    if (!node.data.trim() || !parent || ['style', 'title', 'desc'].includes(parent.tagName.toLowerCase())) continue;
    const style = getComputedStyle(parent), isDrawn = parent.namespaceURI.endsWith('svg');
    const below = isDrawn ? drawnGround(parent) : ground(parent);
    const ink = over(colour(isDrawn ? style.fill : style.color), below);
    texts.push({ text: node.data.trim().slice(0, 60), ratio: contrast(ink, below), size: parseFloat(style.fontSize) });
  }
  const drawings = [...document.querySelectorAll('svg')].map(svg => {
    const page = svg.getBoundingClientRect();
    const marks = [...svg.querySelectorAll('rect, circle, path, line, text')].filter(e => !e.closest('defs'));
    const outside = marks.filter(e => {
      const b = e.getBoundingClientRect();
      return b.left < page.left - 1 || b.top < page.top - 1 || b.right > page.right + 1 || b.bottom > page.bottom + 1;
    }).map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
    // Texts of a drawing must not lie on each other.
    const boxes = marks.filter(e => e.tagName === 'text').map(e => [e.textContent, e.getBoundingClientRect()]);
    const clashes = [];
    boxes.forEach(([t, a], i) => boxes.slice(i + 1).forEach(([u, b]) => {
      const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (w > 1 && h > 3) clashes.push(t.slice(0, 30) + ' / ' + u.slice(0, 30));
    }));
    return { width: page.width, height: page.height, marks: marks.length, outside, clashes };
  });
  return {
    drawings, texts, tables: document.querySelectorAll('table').length,
    width: document.documentElement.scrollWidth, view: innerWidth,
    elements: [...new Set([...document.querySelectorAll('*')].map(e => e.tagName.toLowerCase()))].sort(),
    handlers: [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
      .filter(a => a.name.startsWith('on') || /^\s*javascript:/i.test(a.value)).map(a => e.tagName + ' ' + a.name)),
    links: document.querySelectorAll('a, link, img, image, iframe, object, embed, script, form, base, meta[http-equiv=refresh]').length,
    ran: typeof window.hostile !== 'undefined' || document.title.includes('pwned'),
  };
})()
