import { type Face, toFace } from './face.ts';
import { readInstalledFile } from './read-installed-file.ts';

/** The faces that every card is drawn with: Latin, Greek and Cyrillic with all their marks, and Devanagari in the sans. */
export async function readAlphabeticFaces(): Promise<Face[]> {
  return Promise.all([
    readInstalledFile('@expo-google-fonts/noto-serif', '700Bold/NotoSerif_700Bold.ttf').then((data) =>
      toFace('serif', 700, data),
    ),
    readInstalledFile('@expo-google-fonts/noto-sans', '400Regular/NotoSans_400Regular.ttf').then((data) =>
      toFace('sans', 400, data),
    ),
    readInstalledFile('@expo-google-fonts/noto-sans', '700Bold/NotoSans_700Bold.ttf').then((data) =>
      toFace('sans', 700, data),
    ),
  ]);
}
