using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The generated adapter of a native function: binds and converts the arguments, turns exceptions into signals.</summary>
/// <param name="context">The run.</param>
/// <param name="self">The instance of a method, the type of a constructor or class method; unbound for functions.</param>
/// <param name="arguments">Positional arguments, then the values of the keyword arguments.</param>
/// <param name="keywords">The names of the trailing arguments; null where all are positional.</param>
internal delegate PyValue NativeCode(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords);

/// <summary>The result of a call with one argument that raises nothing, calls nothing back and takes no time to speak of; unbound for all other calls.</summary>
internal delegate PyValue QuickCode1(PyValue a);

/// <summary>The same of a call with two arguments.</summary>
internal delegate PyValue QuickCode2(PyValue a, PyValue b);

/// <summary>What a <see cref="NativeMember"/> is.</summary>
internal enum NativeKind
{
    Function,
    Method,
    ClassMethod,
    StaticMethod,
    Constructor,
    Getter,
    Constant,
}

/// <summary>A row of a generated table: one name of a built-in type or module.</summary>
internal sealed class NativeMember
{
    private NativeSignature? _parsed;
    private NativeFunction? _moduleFunction;

    private NativeMember(NativeKind kind, string name, string signature)
    {
        Kind = kind;
        Name = name;
        Signature = signature;
    }

    public NativeKind Kind { get; }

    /// <summary>The Python name.</summary>
    public string Name { get; }

    /// <summary>As declared; empty for getters and constants.</summary>
    public string Signature { get; }

    /// <summary>The adapter; null for a constant.</summary>
    public NativeCode? Code { get; private init; }

    /// <summary>The function made of this member; where types share it, one of theirs.</summary>
    public NativeFunction? Function { get; private set; }

    /// <summary>For a getter that can be assigned: called with the value as its one argument.</summary>
    public NativeCode? Setter { get; private init; }

    /// <summary>For a getter: whether CPython stores the attribute as a field (<c>member_descriptor</c>).</summary>
    public bool IsField { get; private init; }

    /// <summary>For a setter: whether it also deletes, which it is told by an unbound value.</summary>
    public bool CanDelete { get; private init; }

    /// <summary>The value of a constant.</summary>
    public PyValue Constant { get; private init; }

    /// <summary>The module of a function; null for the members of types.</summary>
    public string? Module { get; private init; }

    /// <summary>The module that a script is told, see <see cref="PyModuleAttribute.PublicName"/>.</summary>
    public string? PublicModule { get; private init; }

    /// <summary>The signature as the binder needs it; read when first a call takes an unusual path.</summary>
    public NativeSignature Parsed => _parsed ??= new NativeSignature(this, DeclaredStyle, KeywordErrorName);

    private ArgumentStyle DeclaredStyle { get; init; }

    private string? KeywordErrorName { get; init; }

    /// <summary>For a method: whether it gets an instance of a derived class as it is, and not the plain value in it.</summary>
    public bool TakesDerived { get; private init; }

    /// <summary>What answers calls with one argument before the adapter is asked; null where nothing does.</summary>
    public QuickCode1? Quick1 { get; private init; }

    /// <summary>The same for two arguments.</summary>
    public QuickCode2? Quick2 { get; private init; }

    /// <summary>Tells the member of a function made of it.</summary>
    public void Attach(NativeFunction function) => Function ??= function;

    public static NativeMember OfCode(
        NativeKind kind,
        string? module,
        string name,
        string signature,
        NativeCode code,
        ArgumentStyle style = ArgumentStyle.Auto,
        string? keywordErrorName = null,
        bool takesDerived = false,
        QuickCode1? quick1 = null,
        QuickCode2? quick2 = null,
        string? publicModule = null)
        => new(kind, name, signature)
        {
            Module = module,
            PublicModule = publicModule ?? module,
            Code = code,
            DeclaredStyle = style,
            KeywordErrorName = keywordErrorName,
            TakesDerived = takesDerived,
            Quick1 = quick1,
            Quick2 = quick2,
        };

    public static NativeMember OfGetter(
        string name, NativeCode getter, NativeCode? setter = null, bool isField = false, bool canDelete = false)
        => new(NativeKind.Getter, name, "") { Code = getter, Setter = setter, IsField = isField, CanDelete = canDelete };

    public static NativeMember OfConstant(string name, PyValue value) => new(NativeKind.Constant, name, "") { Constant = value };

    /// <summary>The same function with another adapter, which binds the arguments as this one does.</summary>
    public NativeMember WithCode(NativeCode code)
        => new(Kind, Name, Signature) { Module = Module, PublicModule = PublicModule, Code = code, DeclaredStyle = DeclaredStyle, KeywordErrorName = KeywordErrorName, TakesDerived = TakesDerived };

    /// <summary>The attribute that a type holds for this member.</summary>
    public PyValue ToAttribute(PyType owner) => Kind switch
    {
        NativeKind.Constant => Constant,
        NativeKind.Getter => new GetSetDescriptor(this, owner),
        _ => new NativeFunction(this, owner, null),
    };

    /// <summary>The attribute that a module holds for this member: the same object each time.</summary>
    public PyValue ToModuleAttribute()
        => Kind == NativeKind.Constant ? Constant : _moduleFunction ?? MakeModuleFunction();

    private NativeFunction MakeModuleFunction()
    {
        Interlocked.CompareExchange(ref _moduleFunction, new NativeFunction(this, null, PublicModule), null);
        return _moduleFunction;
    }
}
