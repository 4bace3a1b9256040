import { indexOf } from '../_includes/index-of.js';

export default indexOf('actors', 'Actors');
