import { rm } from 'node:fs/promises';
import { LIBHEIF_MISSING } from '../media/fix/load-libheif.ts';
import { SHARP_MISSING, type SharpModule } from '../media/fix/load-sharp.ts';
import { lookAtImage } from '../media/fix/look-at-image.ts';
import { writeImage } from '../media/fix/write-image.ts';
import { type ImageDetails, type ImageFacts, type ImagePlan, planImage } from '../media/fix-plan/plan-image.ts';
import { developHeic } from './develop-heic.ts';
import { benchPath, inspectStaged, leftAlone, type Staging, shapeOf, stillWrong, type Work } from './staging.ts';

/** 1. look closely; 2. plan; 3. write anew on the bench; 4. look again: what is still wrong is not handed out. */
export async function stageImage(work: Work<ImageFacts>): Promise<Staging> {
  const { file, facts, bench } = work;
  const details = await look(bench.sharp, work.from, facts);
  const plan = planOf(work, facts, details);
  const notFixed = plan.unmended.map((each) => ({ file, code: 'MEDIA_NOT_FIXED' as const, ...each }));
  if (plan.changes.length === 0) return { staged: null, notFixed };
  const { sharp } = bench;
  if (sharp === null) return leftAlone(file, 'MEDIA_TOOL_MISSING', SHARP_MISSING);

  const stagedPath = benchPath(work, plan.recipe.type);
  const fault = await write(sharp, plan, work, stagedPath);
  if (fault !== null) return leftAlone(file, fault.code, fault);
  const after = await inspectStaged(stagedPath);
  if (after?.kind !== 'image') return leftAlone(file, 'MEDIA_NOT_FIXED', stillWrong([]));
  const left = planOf(work, after, await look(sharp, stagedPath, after)).changes;
  if (left.length > 0) return leftAlone(file, 'MEDIA_NOT_FIXED', stillWrong(left));
  const shapes = { before: shapeOf(facts, details.shown), after: shapeOf(after, after) };
  return { staged: { file, type: after.type, changes: plan.changes, stagedPath, ...shapes }, notFixed };
}

async function look(sharp: SharpModule | null, absolute: string, facts: ImageFacts): Promise<ImageDetails> {
  return (sharp && (await lookAtImage(sharp, absolute))) ?? unseen(facts);
}

/** What cannot be looked at is taken for good: then only what the first bytes say counts. */
function unseen({ width, height }: ImageFacts): ImageDetails {
  return { shown: { width, height }, otherColours: null, isAnimated: false, hasLocation: false };
}

function planOf({ limits, bench }: Work<ImageFacts>, facts: ImageFacts, details: ImageDetails): ImagePlan {
  return planImage({ facts, details, limits: limits.image, wishes: bench.wishes });
}

interface Fault {
  readonly code: 'MEDIA_NOT_FIXED' | 'MEDIA_TOOL_MISSING';
  readonly message: string;
  readonly hint: string;
}

/** Null when it went well. */
async function write(
  sharp: SharpModule,
  { recipe }: ImagePlan,
  work: Work<ImageFacts>,
  to: string,
): Promise<Fault | null> {
  const developed = benchPath(work, 'tiff');
  try {
    const developing = work.facts.type === 'heic' ? await developHeic(sharp, { from: work.from, to: developed }) : null;
    if (developing === 'wide_colours') return { code: 'MEDIA_NOT_FIXED', ...WIDE_COLOURS };
    if (developing === 'no_decoder') return { code: 'MEDIA_TOOL_MISSING', ...LIBHEIF_MISSING };
    await writeImage(sharp, recipe, { from: developing === null ? work.from : developed, to });
    return null;
  } catch (error) {
    return { code: 'MEDIA_NOT_FIXED', ...unreadable(error, work) };
  } finally {
    await rm(developed, { force: true });
  }
}

function unreadable(error: unknown, { from }: Work<ImageFacts>) {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return {
    message: `It cannot be decoded here: ${line.replaceAll(from, 'the file').replace(/[.\s]*$/, '.')}`,
    hint: 'Open it in the program that made it and save it as JPEG.',
  };
}

const WIDE_COLOURS = {
  message: 'Its colours go beyond sRGB (HDR, say) and carry no profile by which they could be brought into it.',
  hint: 'Open it in the program that made it and save it as JPEG.',
};
