using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>What emitted bodies of one function refer to by index: the target that their delegates are closed over.</summary>
internal sealed class EmittedConstants(PyValue[] values, PyStr[] names, KeywordNames[] keywords, int[][] operands)
{
    public readonly PyValue[] Values = values;
    public readonly PyStr[] Names = names;
    public readonly KeywordNames[] Keywords = keywords;

    /// <summary>Long lists of operands, and of targets, of instructions: see <see cref="SegmentHelpers"/>.</summary>
    public readonly int[][] Operands = operands;
}
