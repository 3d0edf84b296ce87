/** A reading thread that fails before it has read. */
throw new Error("out of order");
