#include "czlib.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

long czlib_inflate(const uint8_t *source, size_t length, uint8_t *target, size_t capacity) {
  if (length > UINT_MAX || capacity > UINT_MAX) return -1;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  // Negative window bits: raw deflate, without a zlib header.
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return -1;
  uint8_t nothing;
  stream.next_in = (Bytef *)source;
  stream.avail_in = (uInt)length;
  stream.next_out = capacity > 0 ? target : &nothing;
  stream.avail_out = (uInt)capacity;
  int result = inflate(&stream, Z_FINISH);
  long written = (long)stream.total_out;
  int is_full = stream.avail_out == 0;
  inflateEnd(&stream);
  if (result == Z_STREAM_END) return written;
  return result == Z_BUF_ERROR && is_full ? -2 : -1;
}

long czlib_deflate(const uint8_t *source, size_t length, uint8_t *target, size_t capacity) {
  if (length > UINT_MAX || capacity > UINT_MAX) return -1;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) return -1;
  stream.next_in = (Bytef *)source;
  stream.avail_in = (uInt)length;
  stream.next_out = target;
  stream.avail_out = (uInt)capacity;
  int result = deflate(&stream, Z_FINISH);
  long written = (long)stream.total_out;
  deflateEnd(&stream);
  return result == Z_STREAM_END ? written : -1;
}

size_t czlib_deflate_bound(size_t length) {
  // Stored blocks cost 5 bytes each 16 KiB; the rest is headroom.
  return length + (length >> 12) + (length >> 14) + (length >> 25) + 64;
}

uint32_t czlib_crc32(const uint8_t *source, size_t length) {
  uLong crc = crc32(0L, Z_NULL, 0);
  while (length > 0) {
    uInt part = length > UINT_MAX ? UINT_MAX : (uInt)length;
    crc = crc32(crc, source, part);
    source += part;
    length -= part;
  }
  return (uint32_t)crc;
}
