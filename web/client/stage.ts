/** One page on the screen: how large it is shown, and which box it is turned to. */
export interface Stage {
  readonly side: string;
  zoomBy(factor: number): void;
  fit(): void;
  /** Zooms to a box; the same box again goes back to the whole page. False when this page has no such box. */
  toggle(box: string): boolean;
  scrollBy(x: number, y: number): void;
}

const MOST = 6;
const STEP_MARGIN = 0.35;

export function createStage(viewer: HTMLElement): Stage | undefined {
  const stage = viewer.querySelector<HTMLElement>('[data-stage]');
  const sheet = viewer.querySelector<HTMLElement>('[data-sheet]');
  if (!stage || !sheet) return undefined;
  let zoom = 1;
  let current: string | undefined;

  const show = (next: number) => {
    zoom = Math.min(MOST, Math.max(1, next));
    sheet.style.setProperty('--zoom', String(zoom));
  };
  const mark = (box: string | undefined) => {
    current = box;
    for (const rect of sheet.querySelectorAll<SVGRectElement>('[data-box]'))
      rect.classList.toggle('chosen', rect.dataset.box === box);
  };

  function centre(rect: SVGRectElement): void {
    const outer = stage?.getBoundingClientRect();
    const inner = rect.getBoundingClientRect();
    if (!stage || !outer) return;
    stage.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    stage.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
  }

  const self: Stage = {
    side: viewer.dataset.viewer ?? '',
    zoomBy(factor) {
      const [x, y] = [stage.scrollLeft + stage.clientWidth / 2, stage.scrollTop + stage.clientHeight / 2];
      const before = zoom;
      show(zoom * factor);
      const grown = zoom / before;
      stage.scrollTo(x * grown - stage.clientWidth / 2, y * grown - stage.clientHeight / 2);
    },
    fit() {
      mark(undefined);
      show(1);
    },
    toggle(box) {
      const rect = [...sheet.querySelectorAll<SVGRectElement>('[data-box]')].find((each) => each.dataset.box === box);
      if (!rect) return false;
      if (current === box) {
        self.fit();
        return true;
      }
      mark(box);
      const share = Number(rect.getAttribute('width')) / 1000;
      show(Math.min(4, STEP_MARGIN / Math.max(0.02, share) + 1));
      centre(rect);
      return true;
    },
    scrollBy: (x, y) => stage.scrollBy(x, y),
  };

  let drag: { x: number; y: number } | undefined;
  stage.addEventListener('pointerdown', ({ clientX, clientY, pointerType, pointerId }) => {
    if (pointerType !== 'mouse') return;
    drag = { x: clientX, y: clientY };
    stage.setPointerCapture(pointerId);
  });
  stage.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!drag) return;
    stage.scrollBy(drag.x - clientX, drag.y - clientY);
    drag = { x: clientX, y: clientY };
  });
  stage.addEventListener('pointerup', () => {
    drag = undefined;
  });
  stage.addEventListener('dblclick', () => (zoom > 1 ? self.fit() : self.zoomBy(2)));
  return self;
}
