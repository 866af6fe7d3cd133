using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>Stands between the positional and the keyword arguments in a key; nothing else equals it.</summary>
[HeapKind(443)]
internal sealed class KeywordMark : PyObject
{
    public override PyType Type => FunctoolsTypes.KeywordMark;

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(1);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => op is CompareOperator.Equal or CompareOperator.NotEqual
            ? PyValue.Bool(other.Ref is KeywordMark == (op == CompareOperator.Equal))
            : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
