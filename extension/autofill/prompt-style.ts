// The look of the in-page button: its own, whatever the page's is, in light and dark; the colours are those of
// shared/theme.css, which can't be loaded into a page without telling it of us.

export const promptStyle = `
* { box-sizing: border-box; }
/* Not on the host: its own style keeps the page's rules out, and these with them. */
.door, .list, .status {
  color-scheme: light dark; font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
[hidden] { display: none !important; }
button { font: inherit; cursor: pointer; }
.door {
  display: grid; place-items: center; width: 28px; height: 28px; padding: 0; border: 1px solid #85897f;
  border-radius: 6px; background: #fff; color: #0b6b5d;
}
.door:hover { background: #dff1ec; }
.door:focus-visible, .entry:focus-visible { outline: 2px solid #0b6b5d; outline-offset: 2px; }
.list, .status {
  position: absolute; top: 34px; right: 0; width: max-content; max-width: min(320px, 90vw); padding: 4px;
  border: 1px solid #dcd9d0; border-radius: 10px; background: #fff; color: #1b211f;
  box-shadow: 0 6px 24px rgb(20 24 22 / 22%);
}
.status { padding: 8px 12px; }
.status.bad { color: #98201a; }
.entry {
  display: block; width: 100%; padding: 8px 10px; border: 0; border-radius: 6px; background: none; color: inherit;
  text-align: start; overflow-wrap: anywhere;
}
.entry:hover { background: #dff1ec; color: #09594d; }
@media (prefers-color-scheme: dark) {
  .door { background: #1d2422; color: #6fcfbb; border-color: #7c8582; }
  .door:hover, .entry:hover { background: #16352f; color: #9fe3d4; }
  .list, .status { background: #1d2422; color: #e8ebe9; border-color: #3a4340; }
  .status.bad { color: #ffb4ab; }
}
@media (forced-colors: active) { .door, .list, .status { border-color: CanvasText; } }
`
