using System.Runtime.CompilerServices;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>
/// Method calls: the function is called with the object in front, and no bound method is made. What is called most ends in a jump: no method
/// takes an argument's address that could end so, and what does is a method of its own. Optimized at once: a run may be over before .NET counts their calls.
/// </remarks>
internal static partial class Attributes
{
    /// <summary><c>obj.name()</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PyValue CallMethod0(PyContext context, PyValue obj, PyStr name, ref AttributeSite site)
    {
        if (FindMethod(context, obj, ref site) is { } method)
            return method.Value.Ref.Call1(context, method.Value, obj);
        return HasConstant(context, obj, ref site)
            ? CallConstant0(context, ref site)
            : CallOther0(context, obj, name, ref site);
    }

    /// <summary><c>obj.name(a)</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PyValue CallMethod1(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a)
    {
        if (FindMethod(context, obj, ref site) is { } method)
            return method.Value.Ref.Call2(context, method.Value, obj, a);
        return HasConstant(context, obj, ref site)
            ? CallConstant1(context, ref site, a)
            : CallOther1(context, obj, name, ref site, a);
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PyValue CallMethod2(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a, PyValue b)
    {
        if (FindMethod(context, obj, ref site) is { } method)
            return method.Value.Ref.Call3(context, method.Value, obj, a, b);
        return HasConstant(context, obj, ref site)
            ? CallConstant2(context, ref site, a, b)
            : CallOther2(context, obj, name, ref site, a, b);
    }

    /// <summary><c>obj.name(a, b, c)</c></summary>
    public static PyValue CallMethod3(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a, PyValue b, PyValue c)
        => FindMethod(context, obj, ref site) is { } method
            ? method.Value.Ref.Call4(context, method.Value, obj, a, b, c)
            : CallOther3(context, obj, name, ref site, a, b, c);

    /// <summary><c>obj.name(…)</c> with any arguments.</summary>
    public static PyValue CallMethod(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (HasConstant(context, obj, ref site))
            return CallConstant(context, ref site, arguments, keywords);
        return FindMethod(context, obj, ref site) is { } method
            ? Prepending.Call(context, method.Value, obj, arguments, keywords)
            : CallOther(context, obj, name, ref site, arguments, keywords);
    }

    /// <summary>The function that the class of an instance has, where the site knows the instance's shape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ClassAttribute? FindMethod(PyContext context, PyValue obj, ref AttributeSite site)
    {
        if (obj.Ref is not PyInstance instance || site.Epoch != context.TypeEpoch)
            return null;
        if (ReferenceEquals(instance.Shape, site.Owner))
            return site.Attribute;
        return site.Others is { } others ? FindOtherMethod(instance, others) : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ClassAttribute? FindOtherMethod(PyInstance instance, AttributeSite[] others)
    {
        foreach (ref AttributeSite other in others.AsSpan())
        {
            if (ReferenceEquals(instance.Shape, other.Owner))
                return other.Attribute;
        }

        return null;
    }

    /// <summary>The class or module that the site knows, whose attribute is the same however it is reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasConstant(PyContext context, PyValue obj, ref AttributeSite site)
        => ReferenceEquals(obj.Ref, site.Owner) && site.Epoch == context.TypeEpoch;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasNative(PyValue obj, ref AttributeSite site)
        => site.Native is not null && ReferenceEquals(obj.Ref.Type, site.Owner);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallConstant0(PyContext context, ref AttributeSite site)
        => site.Native is { } native
            ? native(context, default, default, null)
            : site.Attribute!.Value.Ref.Call0(context, site.Attribute.Value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallConstant1(PyContext context, ref AttributeSite site, PyValue a)
    {
        PyValue result = site.NativeFunction is { } function ? function.Quick(a) : default;
        return result.IsUnbound ? CallConstantCode1(context, ref site, a) : result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallConstantCode1(PyContext context, ref AttributeSite site, PyValue a)
        => site.Native is { } native
            ? native(context, default, new ReadOnlySpan<PyValue>(in a), null)
            : site.Attribute!.Value.Ref.Call1(context, site.Attribute.Value, a);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallConstant2(PyContext context, ref AttributeSite site, PyValue a, PyValue b)
    {
        PyValue result = site.NativeFunction is { } function ? function.Quick(a, b) : default;
        return result.IsUnbound ? CallConstantCode2(context, ref site, a, b) : result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallConstantCode2(PyContext context, ref AttributeSite site, PyValue a, PyValue b)
        => site.Native is { } native
            ? native(context, default, [a, b], null)
            : site.Attribute!.Value.Ref.Call2(context, site.Attribute.Value, a, b);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallConstant(PyContext context, ref AttributeSite site, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => site.Native is { } native
            ? native(context, default, arguments, keywords)
            : site.Attribute!.Value.Ref.Call(context, site.Attribute.Value, arguments, keywords);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallOther0(PyContext context, PyValue obj, PyStr name, ref AttributeSite site)
        => CallOther(context, obj, name, ref site, default, null);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallOther1(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a)
        => CallOther(context, obj, name, ref site, new ReadOnlySpan<PyValue>(in a), null);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallOther2(PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a, PyValue b)
        => CallOther(context, obj, name, ref site, [a, b], null);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue CallOther3(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, PyValue a, PyValue b, PyValue c)
        => HasConstant(context, obj, ref site)
            ? CallConstant(context, ref site, [a, b, c], null)
            : CallOther(context, obj, name, ref site, [a, b, c], null);

    /// <summary>Calls a method of a built-in type, or one that the site does not know.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PyValue CallOther(
        PyContext context, PyValue obj, PyStr name, ref AttributeSite site, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => HasNative(obj, ref site)
            ? site.Native!(context, obj, arguments, keywords)
            : CallMethodSlowly(context, obj, name, ref site, arguments, keywords);

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
            || instance.TryGetOwn(context, name, out _))
            return false;
        // The shape of an instance whose attributes are in a dict says nothing about them, so nobody else may have it.
        LearnAttribute(context, instance.Shape!.IsDictionary ? attribute : instance.Shape, attribute, ref site);
        return true;
    }

    private static bool LearnNative(PyValue obj, PyStr name, ref AttributeSite site)
    {
        PyType type = obj.Ref.Type;
        if (!type.IsBuiltin
            || obj.Ref.HasOwnAttributes
            || obj.Ref is PyType or PyAttributeHolder or PySuper or PyGenericAlias or PyFunction
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
