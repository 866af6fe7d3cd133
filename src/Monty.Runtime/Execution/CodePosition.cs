namespace Monty.Runtime.Execution;

/// <summary>A range of source text: lines from 1, columns from 0 in code points, the end exclusive. Line 0: no position.</summary>
internal readonly record struct CodePosition(int Line, int Column, int EndLine, int EndColumn);
