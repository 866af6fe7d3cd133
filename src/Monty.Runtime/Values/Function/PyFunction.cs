using System.Runtime.CompilerServices;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A function made by <c>def</c>, <c>lambda</c>, a comprehension or a class body.</summary>
[HeapKind(123)]
internal sealed partial class PyFunction : PyObject
{
    // Read by emitted code.
    public CodeObject Code;
    public GlobalNamespace Globals;
    public PyCell[] Closure;
    public AttributeSite[] Sites;

    private PyValue[] _defaults;
    private PyValue[] _keywordDefaults;
    private string? _name;
    private string? _qualifiedName;

    internal PyFunction()
    {
        Code = null!;
        Globals = null!;
        Closure = [];
        Sites = [];
        _defaults = [];
        _keywordDefaults = [];
    }

    public PyFunction(
        CodeObject code,
        GlobalNamespace globals,
        PyValue[] defaults,
        PyValue[] keywordDefaults,
        PyCell[] closure,
        AttributeSite[] sites)
    {
        Code = code;
        Globals = globals;
        _defaults = defaults;
        _keywordDefaults = keywordDefaults;
        Closure = closure;
        Sites = sites;
    }

    /// <summary>Defaults of the last positional parameters.</summary>
    public PyValue[] Defaults
    {
        get => _defaults;
        set => _defaults = value;
    }

    /// <summary>One for each keyword-only parameter, unbound where there is none; or empty.</summary>
    public PyValue[] KeywordDefaults
    {
        get => _keywordDefaults;
        set => _keywordDefaults = value;
    }

    public string Name
    {
        get => _name ?? Code.Name;
        set => _name = value;
    }

    public string QualifiedName
    {
        get => _qualifiedName ?? Code.QualifiedName;
        set => _qualifiedName = value;
    }

    /// <summary>Whether <c>await</c> takes the generators that it makes (<c>types.coroutine</c>).</summary>
    public bool MakesAwaitables { get; set; }

    public override PyType Type => FunctionType.Type;

    public override bool IsCallable => true;

    /// <summary>Binds arguments of any form and calls.</summary>
    public PyValue BindAndCall(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (Code.TakesDirectArguments)
            return BindAndCallDirect(context, arguments, keywords);
        PyValue[]? parameters = ArgumentBinder.Bind(context, this, arguments, keywords);
        return parameters is null ? PyValue.Signal : Code.BoundEntry(context, this, parameters);
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (context.Pinned != 0)
            return CallPinned(context, arguments, keywords);
        if (keywords is null && Code.TakesDirectArguments && arguments.Length == Code.Parameters.Count)
            return CallDirect(context, arguments);
        return BindAndCall(context, arguments, keywords);
    }

    public override PyValue Call0(PyContext context, PyValue self)
        => context.Pinned == 0 ? Code.Entry0(context, this) : CallPinned(context, default, null);

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
        => context.Pinned == 0 ? Code.Entry1(context, this, a) : CallPinned(context, new ReadOnlySpan<PyValue>(in a), null);

    public override PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b)
        => context.Pinned == 0 ? Code.Entry2(context, this, a, b) : CallPinned(context, [a, b], null);

    public override PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c)
        => context.Pinned == 0 ? Code.Entry3(context, this, a, b, c) : CallPinned(context, [a, b, c], null);

    public override PyValue Call4(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c, PyValue d)
        => context.Pinned == 0 ? Code.Entry4(context, this, a, b, c, d) : CallPinned(context, [a, b, c, d], null);

    /// <summary>Called out of the middle of native code: a callback of the operation under way.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue CallPinned(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var question = new Question(this, arguments);
        if (context.TryRecall(question, out PyValue known))
            return known;
        CallbackScope scope = context.BeginCallback(question);
        bool isDirect = keywords is null && Code.TakesDirectArguments && arguments.Length == Code.Parameters.Count;
        return context.EndCallback(scope, isDirect ? CallDirect(context, arguments) : BindAndCall(context, arguments, keywords));
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<function {QualifiedName} at {context.AddressOf(this)}>");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Code(ref Code);
        GlobalNamespace? globals = Globals;
        transfer.Object(ref globals);
        transfer.Require(globals is not null, "a function without globals");
        Globals = globals!;
        transfer.Values(ref _defaults);
        transfer.OptionalValues(ref _keywordDefaults);
        transfer.Objects(ref Closure);
        transfer.Text(ref _name);
        transfer.Text(ref _qualifiedName);
        bool makesAwaitables = MakesAwaitables;
        transfer.Boolean(ref makesAwaitables);
        MakesAwaitables = makesAwaitables;
        TransferAttributes(transfer);
        transfer.Overhead(IntPtr.Size);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(ReferenceEquals(Globals.Program, Code.Program), "a function with another program's globals"));
        if (transfer.IsReading)
            Sites = Code.SiteCount == 0 ? [] : new AttributeSite[Code.SiteCount];
    }

    /// <summary>Defaults and keywords of a function with few parameters are bound on the stack.</summary>
    private PyValue BindAndCallDirect(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        DirectArguments buffer = default;
        Span<PyValue> slots = ((Span<PyValue>)buffer)[..Code.Parameters.Count];
        return ArgumentBinder.TryBind(context, this, arguments, keywords, slots) ? CallDirect(context, slots) : PyValue.Signal;
    }

    private PyValue CallDirect(PyContext context, ReadOnlySpan<PyValue> a) => a.Length switch
    {
        0 => Code.Entry0(context, this),
        1 => Code.Entry1(context, this, a[0]),
        2 => Code.Entry2(context, this, a[0], a[1]),
        3 => Code.Entry3(context, this, a[0], a[1], a[2]),
        _ => Code.Entry4(context, this, a[0], a[1], a[2], a[3]),
    };

    [InlineArray(CodeObject.MaxDirectArguments)]
    private struct DirectArguments
    {
        private PyValue _first;
    }
}
