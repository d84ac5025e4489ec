// Builds what the browser and the document renderer need from the style packages into the folder given as argument
// (the build's class path root). Runs `npm ci` first when the installed packages do not match the lock file.
import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [target] = process.argv.slice(2);
const modules = 'node_modules';
const installed = join(modules, '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execSync('npm ci', { stdio: 'inherit' });
}

// The four faces that the document renderer embeds; PDF needs TrueType.
const fonts = join(modules, '@expo-google-fonts', 'source-sans-3');
mkdirSync(join(target, 'fonts'), { recursive: true });
for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
  cpSync(join(fonts, face, `SourceSans3_${face}.ttf`), join(target, 'fonts', `SourceSans3_${face}.ttf`));
}
