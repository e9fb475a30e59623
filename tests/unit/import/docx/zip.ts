export { writeZip as zip, type ZipEntry } from '../../../../scripts/bench/fuzz/write-zip.ts';
