using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>A call of a native function as a frame keeps it.</summary>
internal struct NativeCall
{
    /// <summary>The function, or the type whose constructor it is.</summary>
    private PyObject? _callee;

    private PyValue _self;
    private KeywordNames? _keywords;

    /// <summary>Positional arguments, then the values of the keyword arguments.</summary>
    public PyValue[] Arguments;

    public NativeCall(NativeMember member, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        _callee = member.Kind == NativeKind.Constructor ? self.Ref : member.Function;
        _self = self;
        _keywords = keywords;
        Arguments = ValueCopying.Copy(arguments);
    }

    private readonly NativeFunction Function => _callee as NativeFunction ?? ((PyType)_callee!).Constructor!;

    public readonly NativeSignature Signature => Function.Member.Parsed;

    /// <summary>How many of the arguments are positional.</summary>
    public readonly int PositionalCount => Arguments.Length - (_keywords?.Count ?? 0);

    /// <summary>The argument that a parameter takes; -1 where it is not given.</summary>
    public readonly int ArgumentOf(int slot)
    {
        int positional = PositionalCount;
        if (slot < positional && slot < Signature.Shape.PositionalCount)
            return slot;
        if (_keywords is null || slot < Signature.Shape.PositionalOnlyCount)
            return -1;
        int name = _keywords.Names.IndexOf(Signature.Shape.Slots[slot].Name);
        return name < 0 ? -1 : positional + name;
    }

    public readonly PyValue Run(PyContext context) => Function.Code(context, _self, Arguments, _keywords);

    public void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _callee);
        transfer.Require(_callee is NativeFunction or PyType { Constructor: not null }, "a call of no native function");
        transfer.OptionalValue(ref _self);
        PyValue[] arguments = Arguments ?? [];
        transfer.OptionalValues(ref arguments);
        Arguments = arguments;
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Require((_keywords?.Count ?? 0) <= arguments.Length, "more names than arguments");
        if (transfer.IsReading)
        {
            PyValue self = _self;
            NativeFunction? function = _callee as NativeFunction;
            transfer.AfterReading(reader => reader.Require(function?.Receives(self) != false, "a call with a receiver of another type"));
        }
    }
}
