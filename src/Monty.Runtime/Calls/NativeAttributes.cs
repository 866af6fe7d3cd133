namespace Monty.Runtime.Calls;

/// <summary>
/// A method of a built-in type, declared by its Python signature as <c>help()</c> prints it, without <c>self</c>:
/// <c>[PyMethod("replace(old, new, /, count=-1)")]</c>. The C# method is static: <c>(PyContext context, TSelf self, …)</c>
/// where the context may be left out, and one C# parameter follows for each Python parameter in order.
/// </summary>
/// <remarks>
/// Parameter types and what the generated adapter makes of an argument: <c>PyValue</c> anything; a <c>PyObject</c> subclass
/// just that type; <c>long</c>/<c>int</c>/<c>BigInteger</c> through <c>__index__</c> (an int beyond 64 bits is an OverflowError for
/// <c>long</c>, and <c>int</c> takes one beyond 32 bits as the nearest it can hold: use it for counts and widths);
/// <c>double</c> through <c>__float__</c>; <c>bool</c> truth; <c>string</c> the text of a str; <c>ReadOnlySpan&lt;PyValue&gt;</c> for <c>*args</c>; <c>KeywordArguments</c> for <c>**kwargs</c>.
/// A default may be None, an int, a float, a str, True, False, or <c>&lt;unset&gt;</c>, which arrives as <c>default</c>/null.
/// A nullable C# parameter accepts None as null. Results: <c>PyValue</c> (a signal passes through), a <c>PyObject</c>,
/// <c>long</c>, <c>int</c>, <c>double</c>, <c>bool</c>, <c>string</c>, or <c>void</c> for None.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyMethodAttribute(string signature) : Attribute
{
    public string Signature { get; } = signature;

    /// <summary>Whose words CPython uses for wrong arguments.</summary>
    public ArgumentStyle Style { get; set; }

    /// <summary>Whether it calls back in the middle of its work.</summary>
    public Replaying Replays { get; set; }

    /// <summary>The function that errors about keywords name instead: <c>deque.__init__</c> complains as <c>deque()</c>.</summary>
    public string KeywordErrorName { get; set; } = "";

    /// <summary>Whether self is an instance of a derived class as it is, and not the plain value in it; the C# type is <c>PyValue</c>.</summary>
    public bool TakesDerived { get; set; }
}

/// <summary>A class method of a built-in type; the first C# parameter after the context is the <c>PyType</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyClassMethodAttribute(string signature) : Attribute
{
    public string Signature { get; } = signature;

    public ArgumentStyle Style { get; set; }

    /// <summary>Whether it calls back in the middle of its work.</summary>
    public Replaying Replays { get; set; }

    /// <summary>The function that errors about keywords name instead: sorted() complains as <c>sort()</c>.</summary>
    public string KeywordErrorName { get; set; } = "";
}

/// <summary>A static method of a built-in type.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyStaticMethodAttribute(string signature) : Attribute
{
    public string Signature { get; } = signature;

    public ArgumentStyle Style { get; set; }

    /// <summary>Whether it calls back in the middle of its work.</summary>
    public Replaying Replays { get; set; }

    /// <summary>The function that errors about keywords name instead: sorted() complains as <c>sort()</c>.</summary>
    public string KeywordErrorName { get; set; } = "";
}

/// <summary>What calling a built-in type does; the first C# parameter after the context is the <c>PyType</c> being made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyConstructorAttribute(string signature) : Attribute
{
    public string Signature { get; } = signature;

    public ArgumentStyle Style { get; set; }

    /// <summary>Whether it calls back in the middle of its work.</summary>
    public Replaying Replays { get; set; }

    /// <summary>The function that errors about keywords name instead: sorted() complains as <c>sort()</c>.</summary>
    public string KeywordErrorName { get; set; } = "";
}

/// <summary>A read-only computed attribute of a built-in type: <c>static TResult Name(PyContext, TSelf)</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyGetterAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Whether CPython stores the attribute as a field: errors then say <c>readonly attribute</c>.</summary>
    public bool IsField { get; set; }
}

/// <summary>The assignment of a computed attribute: <c>static void Set(PyContext, TSelf, PyValue value)</c>.</summary>
/// <remarks>A result of type <c>PyValue</c> may be a signal; else it is None.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PySetterAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Whether <c>del</c> comes here too, with an unbound value; else it is refused: <c>args may not be deleted</c>.</summary>
    public bool CanDelete { get; set; }
}

/// <summary>A function of a module or of <c>builtins</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyFunctionAttribute(string signature) : Attribute
{
    public string Signature { get; } = signature;

    /// <summary>
    /// For a function of one float: a C# function from <c>double</c> to <c>double</c> that knows no errors. Where it is finite for a float or
    /// an int, it is the result of the call; everything else is left to the method.
    /// </summary>
    public string Finite1 { get; set; } = "";

    /// <summary>The same for two floats.</summary>
    public string Finite2 { get; set; } = "";

    /// <summary>A C# method of the class from <c>PyValue</c> to <c>PyValue</c>, see <see cref="QuickCode1"/>.</summary>
    public string Quick1 { get; set; } = "";

    /// <summary>The same for two arguments.</summary>
    public string Quick2 { get; set; } = "";

    public ArgumentStyle Style { get; set; }

    /// <summary>Whether it calls back in the middle of its work.</summary>
    public Replaying Replays { get; set; }

    /// <summary>The function that errors about keywords name instead: sorted() complains as <c>sort()</c>.</summary>
    public string KeywordErrorName { get; set; } = "";
}

/// <summary>A constant of a module: a static field or property of type <c>PyValue</c> or a <c>PyObject</c>.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class PyConstantAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>A module: a static partial class whose functions and constants are its names.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PyModuleAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>The module that a script is told, where it is written in Python and this is only its native part.</summary>
    public string PublicName { get; set; } = "";
}
