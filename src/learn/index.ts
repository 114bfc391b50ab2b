export { type Boilerplate, boilerplateOf } from './boilerplate.js';
export { Learner } from './learner.js';
export { showBoilerplate } from './list.js';
export { type Profile, ProfileError, parseProfile, profileJsonSchema, profileText } from './profile.js';
