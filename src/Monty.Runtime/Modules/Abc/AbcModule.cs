using System.Collections.Frozen;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Abc;

/// <summary>The module <c>abc</c>: abstract base classes.</summary>
[PyModule("abc")]
internal static partial class AbcModule
{
    /// <summary>The names that a module of the prelude has.</summary>
    public static readonly FrozenDictionary<string, string> Homes
        = new[] { "abstractclassmethod", "abstractproperty", "abstractstaticmethod" }.ToFrozenDictionary(name => name, _ => "abc._deprecated");

    private static readonly PyStr Mark = new("__isabstractmethod__");

    [PyConstant("ABC")]
    private static readonly PyValue Base = AbstractBaseTypes.Base;

    [PyConstant("ABCMeta")]
    private static readonly PyValue Meta = AbstractBaseTypes.Meta;

    [PyFunction("abstractmethod(funcobj)", Style = ArgumentStyle.Python)]
    private static PyValue AbstractMethod(PyContext context, PyValue function)
    {
        PyValue done = Attributes.Set(context, function, Mark, PyValue.True);
        return done.IsSignal ? done : function;
    }

    /// <summary>Changes whenever a class is registered with an abstract one: what was told of subclasses before may no longer hold.</summary>
    [PyFunction("get_cache_token()")]
    private static PyValue GetCacheToken(PyContext context) => PyValue.Int(context.Registrations);

    /// <summary>For class decorators that add methods.</summary>
    [PyFunction("update_abstractmethods(cls)", Style = ArgumentStyle.Python)]
    private static PyValue UpdateAbstractMethods(PyContext context, PyValue type)
    {
        if (type.Ref is PyType { IsBuiltin: false } changed && AbstractBaseTypes.IsAbstractBase(changed))
            changed.AbstractMethods = AbstractMethods.Of(context, changed);
        return type;
    }
}
