using System.Runtime.CompilerServices;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>Method calls: the function is called with the object in front, and no bound method is made.</remarks>
internal static partial class Attributes
{
    /// <summary><c>obj.name()</c></summary>
    public static PyValue CallMethod0(PyContext context, PyValue obj, PyStr name, ref AttributeSite site)
    {
        if (TryGetMethod(context, obj, ref site, out PyValue function))
            return function.Ref.Call1(context, function, obj);

        if (HasConstant(context, obj, ref site))
        {
            return site.Native is { } native
                ? native(context, default, default, null)
                : site.Attribute!.Value.Ref.Call0(context, site.Attribute.Value);
        }

        if (HasNative(obj, ref site))
            return site.Native!(context, obj, default, null);
        return CallMethodSlowly(context, obj, name, ref site, default, null);
    }

    /// <summary><c>obj.name(a)</c></summary>
    public static PyValue CallMethod1(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a)
    {
        if (TryGetMethod(context, obj, ref site, out PyValue function))
            return function.Ref.Call2(context, function, obj, a);

        if (HasConstant(context, obj, ref site))
        {
            return site.Native is { } native
                ? native(context, default, new ReadOnlySpan<PyValue>(in a), null)
                : site.Attribute!.Value.Ref.Call1(context, site.Attribute.Value, a);
        }

        if (HasNative(obj, ref site))
            return site.Native!(context, obj, new ReadOnlySpan<PyValue>(in a), null);
        return CallMethodSlowly(context, obj, name, ref site, new ReadOnlySpan<PyValue>(in a), null);
    }

    /// <summary><c>obj.append(a)</c>: nothing is looked up for lists, which have no other method of that name.</summary>
    public static PyValue CallAppend(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a)
    {
        if (obj.Ref.GetType() != typeof(PyList))
            return CallMethod1(context, obj, name, ref site, a);
        Unsafe.As<PyList>(obj.Ref).Append(context, a);
        return PyValue.None;
    }

    /// <summary><c>obj.name(a, b)</c></summary>
    public static PyValue CallMethod2(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a, PyValue b)
    {
        if (TryGetMethod(context, obj, ref site, out PyValue function))
            return function.Ref.Call3(context, function, obj, a, b);

        if (HasConstant(context, obj, ref site))
        {
            return site.Native is { } native
                ? native(context, default, [a, b], null)
                : site.Attribute!.Value.Ref.Call2(context, site.Attribute.Value, a, b);
        }

        return CallMethod(context, obj, name, ref site, [a, b], null);
    }

    /// <summary><c>obj.name(a, b, c)</c></summary>
    public static PyValue CallMethod3(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a, PyValue b, PyValue c)
    {
        if (TryGetMethod(context, obj, ref site, out PyValue function))
            return function.Ref.Call4(context, function, obj, a, b, c);

        return CallMethod(context, obj, name, ref site, [a, b, c], null);
    }

    /// <summary><c>obj.name(…)</c> with any arguments.</summary>
    public static PyValue CallMethod(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (TryGetMethod(context, obj, ref site, out PyValue function))
            return Prepending.Call(context, function, obj, arguments, keywords);
        if (HasConstant(context, obj, ref site))
        {
            return site.Native is { } native
                ? native(context, default, arguments, keywords)
                : site.Attribute!.Value.Ref.Call(context, site.Attribute.Value, arguments, keywords);
        }

        if (HasNative(obj, ref site))
            return site.Native!(context, obj, arguments, keywords);
        return CallMethodSlowly(context, obj, name, ref site, arguments, keywords);
    }

    /// <summary>An instance of a shape that the site knows, whose class has a function of that name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetMethod(PyContext context, PyValue obj, ref AttributeSite site, out PyValue function)
    {
        if (obj.Ref is PyInstance instance && site.Epoch == context.TypeEpoch)
        {
            if (ReferenceEquals(instance.Shape, site.Owner))
            {
                function = site.Attribute!.Value;
                return true;
            }

            if (site.Others is { } others)
                return TryGetOtherMethod(instance, others, out function);
        }

        function = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryGetOtherMethod(PyInstance instance, AttributeSite[] others, out PyValue function)
    {
        foreach (ref AttributeSite other in others.AsSpan())
        {
            if (ReferenceEquals(instance.Shape, other.Owner))
            {
                function = other.Attribute!.Value;
                return true;
            }
        }

        function = default;
        return false;
    }

    /// <summary>The class or module that the site knows, whose attribute is the same however it is reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasConstant(PyContext context, PyValue obj, ref AttributeSite site)
        => ReferenceEquals(obj.Ref, site.Owner) && site.Epoch == context.TypeEpoch;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasNative(PyValue obj, ref AttributeSite site)
        => site.Native is not null && ReferenceEquals(obj.Ref.Type, site.Owner);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallMethodSlowly(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (obj.Ref is PyInstance instance)
        {
            if (LearnMethod(context, instance, name, ref site))
                return Prepending.Call(context, site.Attribute!.Value, obj, arguments, keywords);
        }
        else if (LearnNative(obj, name, ref site))
        {
            return site.Native!(context, obj, arguments, keywords);
        }

        if (obj.Ref is PySuper super)
            return super.CallMethod(context, name, arguments, keywords);
        PyValue callee = obj.Ref is PyType or NativeModule ? GetCached(context, obj, name, ref site) : obj.Ref.GetAttribute(context, obj, name);
        if (callee.IsSignal)
            return CallLaterFrame.LeaveLookup(context, arguments, keywords);
        return callee.Ref is BuiltinMethod { Function.Member.Kind: NativeKind.Method } method && obj.Ref is not PyType
            ? method.CallFunction(context, arguments, keywords)
            : callee.Ref.Call(context, callee, arguments, keywords);
    }

    /// <summary>Whether the call is that of a function of the class; then it is in the site, which stays valid if shapes allow it.</summary>
    private static bool LearnMethod(PyContext context, PyInstance instance, PyStr name, ref AttributeSite site)
    {
        PyType type = instance.Class;
        if (!type.Special(context, SpecialMethod.GetAttribute).IsUnbound)
            return false;
        ClassAttribute? attribute = type.Find(context, name.Text);
        if (attribute is null
            || attribute.Value.Ref.Descriptor(context) != DescriptorKind.Method
            || instance.TryGetOwn(name, out _))
            return false;
        // The shape of an instance whose attributes are in a dict says nothing about them, so nobody else may have it.
        LearnAttribute(context, instance.Shape!.IsDictionary ? attribute : instance.Shape, attribute, ref site);
        return true;
    }

    private static bool LearnNative(PyValue obj, PyStr name, ref AttributeSite site)
    {
        PyType type = obj.Ref.Type;
        if (!type.IsBuiltin
            || obj.Ref is PyType or PyAttributeHolder or PySuper
            || !type.TryLookup(name.Text, out PyValue attribute)
            || attribute.Ref is not NativeFunction { Member.Kind: NativeKind.Method } method)
            return false;
        site = default;
        site.Owner = type;
        site.Native = method.Code;
        site.NativeFunction = method;
        return true;
    }
}
