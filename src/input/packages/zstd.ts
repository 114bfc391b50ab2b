export { Decompress } from 'fzstd';
