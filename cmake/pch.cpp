// The precompiled header of the standard library is compiled beside this empty file.
