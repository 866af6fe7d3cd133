using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>What the sequence types' <c>+</c> and <c>*</c> share.</summary>
internal static class SequenceOperators
{
    /// <summary>
    /// Whether the right operand of a sequence is to be asked before the sequence refuses in its own words: a class of the
    /// script with the reflected method.
    /// </summary>
    public static bool Defers(PyValue other, BinaryOperator op)
        => !other.Type.IsBuiltin
            && other.Type.TryLookup(OperatorNames.ReflectedMethod(op), out PyValue method)
            && method.Ref is not Calls.NativeFunction;
}
