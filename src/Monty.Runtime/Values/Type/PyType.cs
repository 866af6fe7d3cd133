using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A type object: built in (process-wide, immutable) or made by a class statement (of one run).</summary>
[HeapKind(100)]
internal sealed partial class PyType : PyClassed
{
    private readonly OrderedDictionary<string, ClassAttribute> _attributes = [];
    private PyType[] _mro = [];
    private PyType[] _bases = [];

    /// <summary>
    /// A plain class is its own <see cref="PyClassed.Class"/>, which says that it has no metaclass of its own: <c>type</c> derives from
    /// <c>object</c>, which is made before it.
    /// </summary>
    internal PyType()
        : base(null!)
    {
        Class = this;
    }

    /// <summary>The fields of a class and its tables where they are empty.</summary>
    private const int OwnBytes = 400;

    /// <summary>As messages name the type: <c>int</c>, <c>Point</c>, <c>types.GenericAlias</c>. <c>__name__</c> is the last part of it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name as <c>__name__</c> gives it.</summary>
    public string SimpleName => IsBuiltin ? QualifiedName : Name;

    public string QualifiedName { get; set; } = "";

    /// <summary><c>builtins</c> for built-in types, else where the class statement ran.</summary>
    public string ModuleName { get; set; } = "builtins";

    /// <summary>As some messages name the type: the module is left out where it is the script.</summary>
    public string FullyQualifiedName => ModuleName == "__main__" ? QualifiedName : QualifiedTypeName;

    /// <summary>As the default <c>repr</c> of an instance names the type.</summary>
    public string QualifiedTypeName => ModuleName == "builtins" ? QualifiedName : $"{ModuleName}.{QualifiedName}";

    /// <summary>The first base; null for <c>object</c> alone.</summary>
    public PyType? Base => _bases.Length == 0 ? null : _bases[0];

    public ReadOnlySpan<PyType> Bases => _bases;

    /// <summary>The type itself first, <c>object</c> last.</summary>
    public ReadOnlySpan<PyType> Mro => _mro;

    public bool IsBuiltin { get; private set; }

    /// <summary>The built-in type that decides how instances are made and stored: the first built-in one in the MRO.</summary>
    public PyType NativeBase { get; private set; } = null!;

    /// <summary>As <see cref="NativeBase"/>, without derived types that store nothing more: most exception types.</summary>
    public PyType LayoutBase
    {
        get
        {
            PyType type = NativeBase;
            while (type.Base is { Exceptions: { } behaviour } next && behaviour.FieldNames.Length == type.Exceptions!.FieldNames.Length)
                type = next;
            return type;
        }
    }

    /// <summary>Whether instances behave as those of <c>types.SimpleNamespace</c>.</summary>
    public bool IsNamespace { get; private set; }

    /// <summary>Whether sequence or mapping patterns match the instances.</summary>
    public PatternKind PatternKind { get; private set; }

    /// <summary>Whether no class may derive from it.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>Whether methods of a built-in type get an instance of a derived class as it is, and not the plain value in it.</summary>
    public bool TakesDerived { get; private set; }

    /// <summary>Makes an instance when the type is called; receives the type as <c>self</c>. Null where it cannot be called.</summary>
    public NativeFunction? Constructor { get; private set; }

    /// <summary>The empty shape of instances; null for built-in types, whose shapes belong to the run.</summary>
    public Shape? RootShape { get; private set; }

    public override PyType Type => ReferenceEquals(Class, this) ? TypeType.Type : Class;

    public override bool IsCallable => true;

    /// <summary>The attributes that the class itself defines, in order.</summary>
    public OrderedDictionary<string, ClassAttribute> OwnAttributes => _attributes;

    /// <summary>Declares a built-in type. Members and constructor come from the generated tables.</summary>
    public static PyType Builtin(
        string name,
        PyType? baseType,
        NativeMember[]? members = null,
        NativeFunction? constructor = null,
        string module = "builtins")
    {
        string shown = module == "builtins" ? name : $"{module}.{name}";
        var type = new PyType { Name = shown, QualifiedName = name, IsBuiltin = true, ModuleName = module };
        type._bases = baseType is null ? [] : [baseType];
        type._mro = baseType is null ? [type] : [type, .. baseType._mro];
        type.NativeBase = type;
        type.Constructor = constructor;
        type.Exceptions = baseType?.Exceptions;
        if (constructor is not null)
            type.With(NewMethod.Name, new NativeFunction(NewMethod.Member, type, null));
        type.WithMembers(members ?? []);
        // Instances see it too, but for the types that CPython makes statically: those of builtins, types and a few more.
        if (module is not ("builtins" or "types") && !type.OwnAttributes.ContainsKey("__module__"))
            type.With("__module__", PyValue.Str(module));
        return type.WithSlotMethods();
    }

    /// <summary>Declares a built-in exception type; without a behaviour of its own it has that of its first base.</summary>
    public static PyType BuiltinException(string name, PyType[] bases, ExceptionBehaviour? behaviour, string module = "builtins")
    {
        PyType type = Builtin(name, bases[0], module: module);
        type.Name = name;
        type.Exceptions = behaviour ?? type.Exceptions;
        type.HasInstanceAttributes = true;
        if (bases.Length > 1)
        {
            type._bases = bases;
            type._mro = [type, .. MethodResolution.Linearize(bases)];
        }

        string[] fields = behaviour?.FieldNames ?? [];
        for (int i = 0; i < fields.Length; i++)
            type.With(fields[i], ExceptionFields.Row(fields[i], i).ToAttribute(type));
        if (behaviour is null || behaviour.GetType() == bases[0].Exceptions?.GetType())
            return type;
        if (behaviour is { DefinesInit: true })
            type.With("__init__", BaseExceptionMethods.Own("__init__").ToAttribute(type));
        if (behaviour is { DefinesStr: true })
            type.With("__str__", BaseExceptionMethods.Own("__str__").ToAttribute(type));
        return type;
    }

    /// <summary>A class of a run, without attributes yet.</summary>
    public static PyType User(PyType metaclass, string name, PyType[] bases, PyType[] ancestors, PyType nativeBase)
    {
        var type = new PyType { Name = name, QualifiedName = name, NativeBase = nativeBase, Class = metaclass };
        type._bases = bases;
        type._mro = [type, .. ancestors];
        type.NoteAncestors();
        type.Exceptions = nativeBase.Exceptions;
        type.RootShape = new Shape(type);
        type.HasInstanceAttributes = true;
        type.AnnounceToBases();
        return type;
    }

    /// <summary>Sets the ancestors that the metaclass's own <c>mro()</c> gave.</summary>
    public void SetMro(PyType[] mro)
    {
        _mro = mro;
        NoteAncestors();
        _lookups = null;
        _specials = null;
        _ownSpecials = null;
    }

    /// <summary>Declares that instances behave as namespaces.</summary>
    public PyType AsNamespace()
    {
        IsNamespace = true;
        return this;
    }

    /// <summary>Declares a built-in type that a class statement makes in CPython: messages name it without its module.</summary>
    public PyType AsPythonClass()
    {
        Name = QualifiedName;
        return this;
    }

    /// <summary>Declares that instances of a built-in type have attributes of their own.</summary>
    public PyType HoldingAttributes()
    {
        HasInstanceAttributes = true;
        return this;
    }

    /// <summary>Declares that no class may derive from a built-in type.</summary>
    public PyType Final()
    {
        IsFinal = true;
        return this;
    }

    /// <summary>Declares by which kind of pattern the instances of a built-in type are matched.</summary>
    public PyType MatchedAs(PatternKind kind)
    {
        PatternKind = kind;
        return this;
    }

    /// <summary>Declares that methods of a built-in type take instances of derived classes as they are.</summary>
    public PyType TakingDerived()
    {
        TakesDerived = true;
        return this;
    }

    /// <summary>Declares that instances of a built-in type are stored as those of its base.</summary>
    public void AddsNoData()
    {
        NativeBase = Base!.NativeBase;
        _attributes.Remove(NewMethod.Name);
    }

    public void SetMetaclass(PyType metaclass) => Class = metaclass;

    /// <summary>Adds an attribute to a built-in type while it is being declared.</summary>
    public PyType With(string name, PyValue value)
    {
        _attributes[name] = new ClassAttribute(value);
        return this;
    }

    /// <summary>Adds members to a built-in type while it is being declared.</summary>
    public PyType WithMembers(NativeMember[] members)
    {
        foreach (NativeMember member in members)
            With(member.Name, member.ToAttribute(this));
        return this;
    }

    public bool IsSubtypeOf(PyType other) => ReferenceEquals(this, other) || Array.IndexOf(_mro, other) >= 0;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Require(!IsBuiltin, "a built-in type among the objects of a run");
        TransferName(transfer);
        transfer.Objects(ref _bases);
        transfer.Objects(ref _mro);
        TransferMetaclass(transfer);
        bool hasInstanceAttributes = HasInstanceAttributes;
        transfer.Boolean(ref hasInstanceAttributes);
        HasInstanceAttributes = hasInstanceAttributes;
        string[] abstractMethods = AbstractMethods;
        transfer.Texts(ref abstractMethods);
        AbstractMethods = abstractMethods;
        PyType[] virtualSubclasses = Virtual ?? [];
        transfer.Objects(ref virtualSubclasses);
        Virtual = virtualSubclasses.Length == 0 ? null : virtualSubclasses;
        TransferAttributes(transfer);
        transfer.Overhead(OwnBytes + (_attributes.Count * 96L) + ((_specials?.Length ?? 0) * 16L) + LookupBytes + (RootShape?.TreeBytes ?? 0));
        if (!transfer.IsReading)
            return;
        transfer.Require(_bases.Length > 0 && _mro.Length > 0, "a class without ancestors");
        RootShape = new Shape(this);
        NoteAncestors();
        transfer.AfterReading(CheckNatures);
    }

    private void NoteAncestors() => IsNamespace = Array.IndexOf(_mro, NamespaceType.Type) >= 0;

    /// <summary>Of a class that was read: what the code takes for granted about its class and its instances.</summary>
    private void CheckNatures(StateTransfer transfer)
    {
        AnnounceToBases();
        transfer.Require(Class.IsSubtypeOf(TypeType.Type), "a class whose metaclass is none");
        transfer.Require(IsSubtypeOf(NativeBase), "a class whose instances are of another built-in type");
    }

    private void TransferMetaclass(StateTransfer transfer)
    {
        PyType? metaclass = Type;
        transfer.Object(ref metaclass);
        transfer.Require(metaclass is not null, "a class without a metaclass");
        Class = metaclass!;
        PyType? nativeBase = NativeBase;
        transfer.Object(ref nativeBase);
        transfer.Require(nativeBase is { IsBuiltin: true }, "a class whose instances are of no built-in type");
        NativeBase = nativeBase!;
        Exceptions = NativeBase.Exceptions;
    }

    private void TransferName(StateTransfer transfer)
    {
        string? name = Name;
        transfer.Text(ref name);
        Name = name ?? "";
        string? qualifiedName = QualifiedName;
        transfer.Text(ref qualifiedName);
        QualifiedName = qualifiedName ?? "";
        string? module = ModuleName;
        transfer.Text(ref module);
        ModuleName = module ?? "";
    }

    private void TransferAttributes(StateTransfer transfer)
    {
        int count = _attributes.Count;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            string? name = transfer.IsReading ? null : _attributes.GetAt(i).Key;
            transfer.Text(ref name);
            PyValue value = transfer.IsReading ? default : _attributes.GetAt(i).Value.Value;
            transfer.Value(ref value);
            if (transfer.IsReading)
                transfer.Require(name is not null && _attributes.TryAdd(name, new ClassAttribute(value)), "a class attribute twice");
        }
    }
}
