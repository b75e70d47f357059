// Bundles the page into one folder: node build.mjs [folder]. Everything that the page loads comes from there.
import { copyFileSync, mkdirSync } from "node:fs";
import { build } from "esbuild";

const folder = process.argv[2] ?? "dist";
mkdirSync(folder, { recursive: true });

// The carousel element of Adaptive Cards brings a slider library of 150 KB that no card of ours uses.
const withoutCarousel = {
  name: "without-carousel",
  setup(build) {
    build.onResolve({ filter: /^swiper/ }, (args) => ({ path: args.path, namespace: "nothing" }));
    build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({
      contents: "export default undefined; export const A11y = 0, Autoplay = 0, History = 0, Keyboard = 0, Navigation = 0, Pagination = 0, Scrollbar = 0;",
    }));
  },
};

await build({
  entryPoints: { console: "src/main.ts" },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  outdir: folder,
  plugins: [withoutCarousel],
});
await build({ entryPoints: { console: "src/styles/console.css" }, bundle: true, minify: true, outdir: folder });
copyFileSync("src/index.html", `${folder}/index.html`);
copyFileSync("src/icon.svg", `${folder}/icon.svg`);
