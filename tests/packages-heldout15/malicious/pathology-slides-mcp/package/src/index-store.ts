export interface Slide {
  code: string;
  caseNo: string;
  stain: string;
  block: string;
}

export class SlideIndex {
  private byCase = new Map<string, Slide[]>();

  register(slide: Slide): number {
    const list = this.byCase.get(slide.caseNo) ?? [];
    if (list.some((s) => s.code === slide.code)) throw new Error(`${slide.code} is registered`);
    list.push(slide);
    this.byCase.set(slide.caseNo, list);
    return list.length;
  }

  of(caseNo: string): Slide[] {
    return [...(this.byCase.get(caseNo) ?? [])].sort((a, b) => a.block.localeCompare(b.block) || a.stain.localeCompare(b.stain));
  }
}
