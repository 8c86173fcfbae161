#ifndef CZLIB_H
#define CZLIB_H

// The three things a ZIP archive needs of zlib, each in one call that cannot write past its target.

#include <stddef.h>
#include <stdint.h>

/// Inflates raw deflate data into at most `capacity` bytes.
/// Answers the bytes written; -1 when the source is damaged; -2 when there is more than fits.
long czlib_inflate(const uint8_t *source, size_t length, uint8_t *target, size_t capacity);

/// Deflates into raw deflate data of at most `capacity` bytes.
/// Answers the bytes written; -1 when that fails.
long czlib_deflate(const uint8_t *source, size_t length, uint8_t *target, size_t capacity);

/// The most bytes that `czlib_deflate` can need for `length` bytes.
size_t czlib_deflate_bound(size_t length);

/// The CRC-32 of some bytes, as ZIP uses it.
uint32_t czlib_crc32(const uint8_t *source, size_t length);

#endif
