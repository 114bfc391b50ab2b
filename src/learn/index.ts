export { type Boilerplate, boilerplateOf } from './boilerplate.js';
export { hostOf } from './host.js';
export { judgeOf } from './judge.js';
export { Learner, SAMPLE } from './learner.js';
export { showBoilerplate } from './list.js';
export { linesOf } from './page-lines.js';
export { type Profile, ProfileError, parseProfile, profileText } from './profile.js';
