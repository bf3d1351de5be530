/** Says something to a screen reader, once, without moving the focus. */
export function announce(text: string): void {
  const region = document.getElementById('announcements');
  if (region === null) return;
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
