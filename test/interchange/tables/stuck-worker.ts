/** A reading thread that never answers. */
for (;;);
