// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/appsettings.h"

#include <type_traits>

namespace unknot::test
{

// One thing is chosen, as on the settings page.
template<class T>
void choose(app::AppSettings &settings, T practice::Settings::*what, std::type_identity_t<T> value)
{
    practice::Settings wanted = settings.now();
    wanted.*what = std::move(value);
    settings.choose(wanted);
}

template<class T>
void choose(app::AppSettings &settings, T safety::Wishes::*what, std::type_identity_t<T> value)
{
    practice::Settings wanted = settings.now();
    wanted.wishes.*what = value;
    settings.choose(wanted);
}

} // namespace unknot::test
