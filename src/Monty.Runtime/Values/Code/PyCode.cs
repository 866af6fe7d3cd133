using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A code object: what <c>compile</c> gives. It can be run, compared and printed, and nothing else.</summary>
[HeapKind(303)]
internal sealed class PyCode : PyObject
{
    internal static readonly PyType CodeType = PyType.Builtin("code", ObjectType.Type);

    private CodeProgram _program;

    internal PyCode()
    {
        _program = null!;
    }

    public PyCode(CodeProgram program)
    {
        _program = program;
    }

    public CodeProgram Program => _program;

    public override PyType Type => CodeType;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<code object <module> at {context.AddressOf(this)}, file \"{_program.FileName}\", line 1>");

    public override PyValue Hash(PyContext context, PyValue self)
        => PyValue.Int(BitConverter.ToInt64(_program.ContentHash) >> 2);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyCode code)
            return PyValue.NotImplemented;
        bool equal = ReferenceEquals(code._program, _program) || code._program.ContentHash.SequenceEqual(_program.ContentHash);
        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Program(ref _program);
        transfer.Require(_program.TakesNamespace, "a code object of a whole script");
    }
}
