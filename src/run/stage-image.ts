import { SHARP_MISSING, type SharpModule } from '../media/fix/load-sharp.ts';
import { lookAtImage } from '../media/fix/look-at-image.ts';
import { writeImage } from '../media/fix/write-image.ts';
import { type ImageDetails, type ImageFacts, type ImagePlan, planImage } from '../media/fix-plan/plan-image.ts';
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
  const fault = await write(sharp, plan, { from: work.from, to: stagedPath });
  if (fault !== null) return leftAlone(file, 'MEDIA_NOT_FIXED', unreadable(facts, fault));
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

/** Null when it went well, else what sharp said. */
async function write(
  sharp: SharpModule,
  { recipe }: ImagePlan,
  paths: { readonly from: string; readonly to: string },
): Promise<string | null> {
  try {
    await writeImage(sharp, recipe, paths);
    return null;
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return line.replaceAll(paths.from, 'the file').replace(/[.\s]*$/, '.');
  }
}

function unreadable({ type }: ImageFacts, fault: string) {
  if (type === 'heic') return HEIC;
  return {
    message: `It cannot be decoded here: ${fault}`,
    hint: 'Open it in the program that made it and save it as JPEG.',
  };
}

const HEIC = {
  message: 'It is a HEIC picture, and the sharp that is installed here has no decoder for those, for patent reasons.',
  hint: 'Save it as JPEG: on a Mac "sips -s format jpeg photo.heic --out photo.jpg", elsewhere "heif-convert photo.heic photo.jpg"; or install a sharp that is built with libheif and libde265.',
};
