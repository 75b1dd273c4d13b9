// A signature drawn on the page.
//
// The hidden field holds what was drawn as JSON: {"width":600,"height":200,"strokes":[[x,y,x,y,…],…]}. A stroke is what was drawn from putting the
// pen down to lifting it, as whole numbers in a field of 600 by 200 whatever the screen; a dot is a stroke of one point. Example, a slanted line:
// {"width":600,"height":200,"strokes":[[100,150,300,90,500,40]]}. Empty where nothing is drawn.
//
// By keyboard: the arrow keys move the pen over the field, the space bar puts it down and lifts it, Backspace undoes. Without scripts, and for who
// would rather sign on paper, a scan is uploaded instead.

const width = 600;
const height = 200;
const mostPoints = 5000;

export function startSignature(root) {
  const pad = root.querySelector('.app-signature__pad');
  const canvas = root.querySelector('canvas');
  const field = root.querySelector('input[type="hidden"]');
  const status = root.querySelector('[role="status"]');
  const context = canvas.getContext('2d');
  if (!context) return;
  const strokes = read(field.value);
  let drawing = null; // the stroke under way
  let pen = null;     // the keyboard's pen: { x, y, down }

  const points = () => strokes.reduce((sum, stroke) => sum + stroke.length / 2, 0);

  function draw() {
    const scale = canvas.width / width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    context.strokeStyle = context.fillStyle = '#0b0c0c';
    context.lineWidth = 2.5;
    context.lineCap = context.lineJoin = 'round';
    for (const stroke of strokes) {
      context.beginPath();
      context.moveTo(stroke[0], stroke[1]);
      for (let i = 2; i < stroke.length; i += 2) context.lineTo(stroke[i], stroke[i + 1]);
      if (stroke.length === 2) context.arc(stroke[0], stroke[1], 1, 0, Math.PI * 2);
      context.stroke();
    }
    if (!pen) return;
    context.strokeStyle = pen.down ? '#8a1f1f' : '#1f4e79';
    context.lineWidth = 1.5;
    context.strokeRect(pen.x - 5, pen.y - 5, 10, 10);
  }

  function fit() {
    const shown = canvas.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.max(1, Math.round(shown.width * ratio));
    canvas.height = Math.max(1, Math.round(canvas.width / 3));
    draw();
  }

  function changed() {
    field.value = strokes.length ? JSON.stringify({ width, height, strokes }) : '';
    status.textContent = strokes.length ? pad.dataset.drawn : pad.dataset.empty;
    draw();
  }

  function at(event) {
    const shown = canvas.getBoundingClientRect();
    const clamp = (value, most) => Math.min(most, Math.max(0, Math.round(value)));
    return [clamp(((event.clientX - shown.left) / shown.width) * width, width), clamp(((event.clientY - shown.top) / shown.height) * height, height)];
  }

  function add(stroke, x, y) {
    if (points() >= mostPoints) return;
    const last = stroke.length - 2;
    if (stroke[last] === x && stroke[last + 1] === y) return;
    stroke.push(x, y);
  }

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || drawing) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    pen = null;
    drawing = { id: event.pointerId, stroke: at(event) };
    strokes.push(drawing.stroke);
    draw();
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!drawing || event.pointerId !== drawing.id) return;
    for (const each of event.getCoalescedEvents?.() ?? [event]) add(drawing.stroke, ...at(each));
    draw();
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, (event) => {
      if (!drawing || event.pointerId !== drawing.id) return;
      drawing = null;
      changed();
    });
  }

  function undo() {
    strokes.pop();
    if (pen) pen.down = false;
    changed();
  }

  canvas.addEventListener('keydown', (event) => {
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    pen ??= { x: 60, y: 120, down: false };
    if (steps[event.key]) {
      const length = event.shiftKey ? 2 : 10;
      pen.x = Math.min(width, Math.max(0, pen.x + steps[event.key][0] * length));
      pen.y = Math.min(height, Math.max(0, pen.y + steps[event.key][1] * length));
      if (pen.down) add(strokes[strokes.length - 1], pen.x, pen.y);
    } else if (event.key === ' ') {
      pen.down = !pen.down;
      if (pen.down) strokes.push([pen.x, pen.y]);
    } else if (event.key === 'Backspace') {
      undo();
    } else {
      return;
    }
    event.preventDefault();
    changed();
  });
  canvas.addEventListener('blur', () => {
    pen = null;
    draw();
  });
  root.querySelector('[data-signature="undo"]').addEventListener('click', undo);
  root.querySelector('[data-signature="clear"]').addEventListener('click', () => {
    strokes.length = 0;
    changed();
  });

  pad.hidden = false;
  fit();
  if (strokes.length) changed();
  window.addEventListener('resize', fit);
}

function read(value) {
  try {
    const { strokes } = JSON.parse(value);
    return strokes.filter((stroke) => Array.isArray(stroke) && stroke.length >= 2 && stroke.length % 2 === 0 && stroke.every(Number.isInteger));
  } catch {
    return [];
  }
}
