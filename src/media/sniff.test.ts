import { expect, it } from 'vitest';
import { sniff } from './sniff.ts';

/** One character for each byte. */
function bytes(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1');
}

const ZEROS = '\0'.repeat(16);

it.each([
  ['', 'an empty file'],
  ['Just a note.\n', 'a text file'],
  ['{"error": "not found"}', 'a text file'],
  ['<!DOCTYPE html><title>Sign in</title>', 'an HTML page'],
  ['\xef\xbb\xbf \n<!-- cached -->\n<HTML lang=en>', 'an HTML page'],
  ['<html><svg width="1" height="1"></svg></html>', 'an HTML page'],
  ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'an XML document'],
  ['%PDF-1.7', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  [`\0\0\0\x0cJXL \r\n`, 'a JPEG XL picture'],
  ['8BPS\0\x01', 'a Photoshop document'],
  ['RIFF\x24\0\0\0WAVEfmt ', 'a sound file (WAV)'],
  ['ID3\x04\0', 'a sound file (MP3)'],
  ['\0\0\0\x18ftypM4A \0\0\0\0', 'a sound file (M4A)'],
  ['The free lunch', 'a text file'],
  ['BM is short for something', 'a text file'],
  [ZEROS, 'a file of an unknown kind'],
  ['\xc3\x28\xa0', 'a file of an unknown kind'],
])('%j is %s', (latin1, looksLike) => {
  expect(sniff(bytes(latin1))).toEqual({ kind: 'unknown', looksLike });
});

it.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image', 'png'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image', 'webp'],
  ['GIF89a', 'image', 'gif'],
  [`BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0${ZEROS}`, 'image', 'bmp'],
  ['II*\0\x08\0\0\0', 'image', 'tiff'],
  ['MM\0*\0\0\0\x08', 'image', 'tiff'],
  ['\0\0\0\x1cftypheic\0\0\0\0mif1heic', 'image', 'heic'],
  ['\0\0\0\x1cftypmif1\0\0\0\0mif1heic', 'image', 'heic'],
  ['\0\0\0\x1cftypmif1\0\0\0\0mif1avif', 'image', 'avif'],
  ['\0\0\0\x14ftypisom\0\0\0\0avif', 'video', 'mp4'],
  ['\0\0\0\x14ftypmp42\0\0\0\0', 'video', 'mp4'],
  ['\0\0\0\x14ftypqt  \0\0\0\0', 'video', 'mov'],
  ['\0\0\0\x08wide\0\0\x10\0mdat', 'video', 'mov'],
  ['RIFF\x24\0\0\0AVI LIST', 'video', 'avi'],
  ['\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x86\x81\x01\x42\x82\x84webm', 'video', 'webm'],
  ['\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska', 'video', 'matroska'],
])('%j is %s/%s', (latin1, kind, type) => {
  expect(sniff(bytes(latin1))).toEqual({ kind, type });
});

it('takes text for text where the head ends inside a character', () => {
  expect(sniff(Buffer.from(`a${'é'.repeat(4000)}`))).toEqual({ kind: 'unknown', looksLike: 'a text file' });
});
