namespace Monty.Runtime.Calls;

/// <summary>The family of argument parser that CPython uses for a function, which decides the words of its errors.</summary>
internal enum ArgumentStyle
{
    /// <summary>
    /// From the signature: <see cref="Clinic"/> where a parameter has a usable name; else <see cref="Fixed"/> for none or one
    /// required parameter, <see cref="Wrapper"/> for the special methods that fill a slot of the type, and <see cref="Unpack"/>.
    /// </summary>
    Auto,

    /// <summary>Argument Clinic's usual words: <c>replace() takes at least 2 positional arguments (1 given)</c>.</summary>
    Clinic,

    /// <summary>METH_O and METH_NOARGS: <c>list.append() takes exactly one argument (0 given)</c>.</summary>
    Fixed,

    /// <summary>PyArg_UnpackTuple: <c>pop expected at most 1 argument, got 2</c>.</summary>
    Unpack,

    /// <summary>METH_VARARGS: as <see cref="Unpack"/>, but a bound method refuses keywords without the name of the type.</summary>
    Variadic,

    /// <summary>Slot wrappers: <c>expected 1 argument, got 0</c>.</summary>
    Wrapper,

    /// <summary>Types with a vectorcall of their own (int, str): <see cref="Unpack"/> without keywords, <see cref="Clinic"/> with.</summary>
    Vectorcall,

    /// <summary>
    /// Positional arguments as <see cref="Unpack"/>, and the keywords parsed apart from them (min, zip, sorted):
    /// <c>zip() takes at most 1 keyword argument (2 given)</c>.
    /// </summary>
    SeparateKeywords,

    /// <summary>As <see cref="SeparateKeywords"/> where <c>*args</c> must not be empty (min, max).</summary>
    SomeAndSeparateKeywords,

    /// <summary>As enumerate() checks: <c>'x' is an invalid keyword argument for enumerate()</c>.</summary>
    Enumerate,

    /// <summary>A Python function in CPython: <c>sleep() missing 1 required positional argument: 'delay'</c>.</summary>
    Python,
}
