// Builds what the browser and the document renderer need from the style packages into the folder given as argument
// (the build's class path root). Runs `npm ci` first when the installed packages do not match the lock file.
import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [target] = process.argv.slice(2);
const modules = 'node_modules';
const installed = join(modules, '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execSync('npm ci', { stdio: 'inherit' });
}

documentFonts();
await browserFiles();

// The four faces that the document renderer embeds; PDF needs TrueType.
function documentFonts() {
  const fonts = join(modules, '@expo-google-fonts', 'source-sans-3');
  mkdirSync(join(target, 'fonts'), { recursive: true });
  for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
    cpSync(join(fonts, face, `SourceSans3_${face}.ttf`), join(target, 'fonts', `SourceSans3_${face}.ttf`));
  }
}

// One style sheet, its fonts and one script module. Names carry a hash of the content, so browsers may keep them for
// ever; style.properties tells the application the names of this build.
async function browserFiles() {
  const { build } = await import('esbuild');
  const out = join(target, 'META-INF', 'resources', 'style');
  rmSync(out, { recursive: true, force: true });

  const bundle = (tokens, write) => build({
    entryPoints: ['samenwijzer.css', 'samenwijzer.js'],
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    loader: { '.woff2': 'file' },
    target: ['chrome109', 'firefox115', 'safari16'],
    plugins: [{
      name: 'made',
      setup(plugin) {
        plugin.onResolve({ filter: /^(tokens|faces)$/ }, asked => ({ path: asked.path, namespace: 'made' }));
        plugin.onLoad({ filter: /.*/, namespace: 'made' }, made => ({
          contents: made.path === 'tokens' ? tokens : faces(), loader: 'css', resolveDir: process.cwd(),
        }));
      },
    }],
    metafile: true,
    write,
  });

  const draft = await bundle('', false);
  const css = draft.outputFiles.find(file => file.path.endsWith('.css')).text;
  const result = await bundle(usedTokens(css), true);
  const files = Object.keys(result.metafile.outputs).map(path => basename(path));
  const named = pattern => '/style/' + files.find(file => pattern.test(file));
  writeFileSync(join(target, 'style.properties'), [
    `style=${named(/^samenwijzer-.*\.css$/)}`,
    `script=${named(/^samenwijzer-.*\.js$/)}`,
    `font=${named(/-latin-400-normal.*\.woff2$/)}`,
    '',
  ].join('\n'));
}

// The faces of the font. Letters of other European languages come in a file of their own, only when needed.
function faces() {
  const font = '@fontsource/source-sans-3';
  const ranges = JSON.parse(readFileSync(join(modules, font, 'unicode.json'), 'utf8'));
  return ['latin', 'latin-ext'].flatMap(letters => [[400, 'normal'], [700, 'normal'], [400, 'italic']].map(([weight, style]) => `
@font-face {
  font-family: 'Source Sans 3';
  font-display: swap;
  font-style: ${style};
  font-weight: ${weight};
  src: url('${font}/files/source-sans-3-${letters}-${weight}-${style}.woff2') format('woff2');
  unicode-range: ${ranges[letters]};
}`)).join('');
}

// The theme has some 3,000 tokens; only those that the style sheet asks for, directly or through another token, are
// shipped. They stand on :root so that a municipality's own theme can replace each of them.
function usedTokens(css) {
  const theme = readFileSync(join(modules, '@nl-design-system-unstable', 'voorbeeld-design-tokens', 'dist', 'theme.css'), 'utf8');
  const values = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]));
  const asked = text => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
  const used = new Set();
  const queue = asked(css);
  while (queue.length > 0) {
    const name = queue.pop();
    if (!used.has(name) && values.has(name)) {
      used.add(name);
      queue.push(...asked(values.get(name)));
    }
  }
  return `:root{${[...values].filter(([name]) => used.has(name)).map(([name, value]) => `${name}:${value}`).join(';')}}`;
}
