// Prints a PDF without leaving the page: it is loaded into a frame that nobody sees. The link itself opens the same file where there are no scripts.
export function startPrint(link) {
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault(); // it looks like a button, and answers the space bar like one
    link.click();
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.className = 'app-print-frame';
    frame.title = link.textContent.trim();
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000));
        frame.contentWindow.focus();
        frame.contentWindow.print();
      } catch {
        window.location.assign(link.href);
      }
    });
    frame.src = link.href;
    document.body.append(frame);
  });
}
