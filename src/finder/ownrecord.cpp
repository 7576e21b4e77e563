// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/ownrecord.h"

namespace unknot::finder
{

namespace
{

double shrunk(int balance, int count)
{
    return static_cast<double>(balance) / (count + OwnRecord::shrinkage);
}

} // namespace

double OwnRecord::weight() const
{
    return (shrunk(eased - worsened, rated) + shrunk(2 * ached - asked, asked)) / 2;
}

} // namespace unknot::finder
