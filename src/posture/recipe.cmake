# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the file TO with a sum of all sources in the folder FROM: what a picture was made by.
file(GLOB sources RELATIVE ${FROM} ${FROM}/*.cpp ${FROM}/*.h)
list(SORT sources)
set(sums "")
foreach(source ${sources})
  file(SHA256 ${FROM}/${source} sum)
  string(APPEND sums "${source} ${sum}\n")
endforeach()
string(SHA256 sum "${sums}")
file(WRITE ${TO} "#include \"posture/reelkey.h\"\n\nstd::string_view unknot::posture::recipe()\n{\n    return \"${sum}\";\n}\n")
