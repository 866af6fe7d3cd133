using System.Runtime.CompilerServices;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>Method calls whose arguments have effects: the lookup comes first, the call later.</remarks>
internal static partial class Attributes
{
    /// <summary>Finds what <c>obj.name(…)</c> will call, without binding it where that can be avoided.</summary>
    /// <param name="context">The run.</param>
    /// <param name="obj">The object.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="site">The site's cache.</param>
    /// <param name="self">The first argument of the call; Exhausted where there is none to add.</param>
    public static PyValue LoadMethod(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, out PyValue self)
    {
        self = obj;
        if (FindMethod(context, obj, ref site) is { } method)
            return method.Value;
        if (HasNative(obj, ref site))
            return site.NativeFunction!;
        if (HasConstant(context, obj, ref site))
        {
            self = PyValue.Exhausted;
            return site.Attribute!.Value;
        }

        return LoadMethodSlowly(context, obj, name, ref site, ref self);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue LoadMethodSlowly(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, ref PyValue self)
    {
        if (obj.Ref is PyInstance instance ? LearnMethod(context, instance, name, ref site) : LearnNative(obj, name, ref site))
            return site.Attribute?.Value ?? site.NativeFunction!;
        self = PyValue.Exhausted;
        // What reading an instance's attribute would learn is no method.
        return obj.Ref is PyInstance ? obj.Ref.GetAttribute(context, obj, name) : GetCached(context, obj, name, ref site);
    }
}
